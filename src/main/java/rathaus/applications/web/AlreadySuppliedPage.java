package rathaus.applications.web;

import rathaus.applications.FollowUp;
import rathaus.design.Frame;
import rathaus.design.Page;

/** Somebody answered already, perhaps in another window. */
record AlreadySuppliedPage(Frame frame, FollowUp.State state) implements Page {}
