package rathaus.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the command line says to people, from {@code messages/command.properties}. */
final class CommandTexts {

    private CommandTexts() {}

    static String text(String key, Object... arguments) {
        String pattern =
                ResourceBundle.getBundle("messages.command", Locale.ROOT).getString(key);
        return new MessageFormat(pattern, Locale.GERMAN).format(arguments);
    }
}
