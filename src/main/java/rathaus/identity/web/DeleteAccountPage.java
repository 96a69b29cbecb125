package rathaus.identity.web;

import java.util.Map;
import rathaus.design.Frame;
import rathaus.design.Page;

/** The end of one's own account, before and after. */
record DeleteAccountPage(Frame frame, boolean deleted, Map<String, String> errors) implements Page {}
