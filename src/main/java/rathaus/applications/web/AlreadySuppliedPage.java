package rathaus.applications.web;

import rathaus.applications.AntragTracking;
import rathaus.design.Frame;
import rathaus.design.Page;

/** Somebody answered already, perhaps in another window. */
record AlreadySuppliedPage(Frame frame, AntragTracking.State state) implements Page {}
