package rathaus.portal.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rathaus.design.Frame;
import rathaus.notifications.Recipient;

/**
 * What somebody wants to tell the town.
 *
 * @param message their words
 * @param email where to answer, if they want an answer
 * @param website a trap for machines: people do not see this field
 */
record FeedbackInput(
        @Nullable String message,
        @Nullable String email,
        @Nullable String website) {

    static final int LONGEST = 2000;

    /** Nothing yet. */
    static FeedbackInput empty() {
        return new FeedbackInput("", "", "");
    }

    String text() {
        return message == null ? "" : message.strip();
    }

    String answerTo() {
        return email == null ? "" : email.strip();
    }

    /** Whether a machine filled in the form. */
    boolean isTrapped() {
        return website != null && !website.isBlank();
    }

    /** What is wrong, by field, in words of the frame's language. */
    Map<String, String> errors(Frame frame) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (text().isEmpty()) {
            errors.put("message", frame.text("portal.feedback.message-missing"));
        } else if (text().length() > LONGEST) {
            errors.put("message", frame.text("portal.feedback.message-too-long", LONGEST));
        }
        if (!answerTo().isEmpty()
                && Recipient.parse(answerTo(), frame.language()).isEmpty()) {
            errors.put("email", frame.text("portal.feedback.email-wrong"));
        }
        return errors;
    }

    @Override
    public String toString() {
        return "FeedbackInput[" + text().length() + " characters]";
    }
}
