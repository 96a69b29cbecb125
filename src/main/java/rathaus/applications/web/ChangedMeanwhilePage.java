package rathaus.applications.web;

import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.LeistungId;

/** Another window was faster. */
record ChangedMeanwhilePage(Frame frame, LeistungId leistung, String seite) implements Page {}
