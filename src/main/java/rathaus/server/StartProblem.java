package rathaus.server;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Why the town hall cannot start, as one sentence for the person who started it. Thrown for circumstances that this
 * person can change (port taken, disk full, folder not writable), never for defects.
 */
public final class StartProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The sentence stands in {@code messages/server.properties} under this key. */
    public StartProblem(String key, Object... arguments) {
        super(sentence(key, arguments));
    }

    private static String sentence(String key, Object... arguments) {
        String pattern =
                ResourceBundle.getBundle("messages.server", Locale.ROOT).getString(key);
        return new MessageFormat(pattern, Locale.GERMAN).format(arguments);
    }

    /** The start problem somewhere in the chain of causes, if there is one. */
    public static Optional<StartProblem> in(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartProblem problem) {
                return Optional.of(problem);
            }
        }
        return Optional.empty();
    }
}
