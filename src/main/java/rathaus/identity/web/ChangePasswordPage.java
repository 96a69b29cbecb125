package rathaus.identity.web;

import java.util.Map;
import rathaus.design.Frame;
import rathaus.design.Page;

/** A new password for oneself; {@code action} is where the form goes. */
record ChangePasswordPage(Frame frame, String action, boolean changed, Map<String, String> errors) implements Page {}
