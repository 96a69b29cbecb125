package rathaus.portal.web;

import java.util.Map;
import rathaus.design.Frame;
import rathaus.design.Page;

/** The form by which people tell the town what does not work, and its answer. */
record FeedbackPage(Frame frame, FeedbackInput input, Map<String, String> errors, boolean sent) implements Page {}
