package rathaus.identity.web;

import java.util.Map;
import rathaus.design.Frame;
import rathaus.design.Page;

/** The second step into the work place. */
record StaffCodePage(Frame frame, String back, Map<String, String> errors) implements Page {}
