package rathaus.notifications;

import org.jspecify.annotations.Nullable;

/**
 * A finished e-mail text. Callers render it from their own bundle, in the recipient's language.
 *
 * @param subject one line, 1 to 200 characters
 * @param text plain text, lines of any length separated by {@code \n}; at most 50,000 characters
 * @param html the same for mail programs that show it; null for plain text only
 */
public record Message(String subject, String text, @Nullable String html) {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_BODY = 50_000;

    public Message {
        if (subject.isBlank() || subject.length() > LONGEST_SUBJECT || hasControl(subject)) {
            throw new IllegalArgumentException("A subject is one line of 1 to 200 characters");
        }
        if (text.isBlank() || text.length() > LONGEST_BODY || text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("A mail needs a plain text of at most 50,000 characters");
        }
        if (html != null && (html.length() > 2 * LONGEST_BODY || html.indexOf('\0') >= 0)) {
            throw new IllegalArgumentException("The HTML of a mail is too long");
        }
    }

    /** A message of plain text. */
    public static Message plain(String subject, String text) {
        return new Message(subject, text, null);
    }

    private static boolean hasControl(String line) {
        return line.chars().anyMatch(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029');
    }

    @Override
    public String toString() {
        return "Message[" + text.length() + " characters]";
    }
}
