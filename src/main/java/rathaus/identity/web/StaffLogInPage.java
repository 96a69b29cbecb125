package rathaus.identity.web;

import java.util.Map;
import rathaus.design.Frame;
import rathaus.design.Page;

/**
 * The first step into the work place.
 *
 * @param back where to go afterwards; empty for the entrance
 */
record StaffLogInPage(Frame frame, String login, String back, Map<String, String> errors) implements Page {}
