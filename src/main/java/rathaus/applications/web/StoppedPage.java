package rathaus.applications.web;

import rathaus.applications.OnlineForm;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.LeistungId;

/** Somebody else is responsible: who, and what to do now. */
record StoppedPage(Frame frame, LeistungId leistung, OnlineForm.Stop stop) implements Page {}
