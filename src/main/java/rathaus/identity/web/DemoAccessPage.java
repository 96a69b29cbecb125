package rathaus.identity.web;

import java.util.List;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.identity.DemoAccess;

/** The accounts of a demonstration. */
record DemoAccessPage(Frame frame, List<DemoAccess.Entry> entries) implements Page {}
