package rathaus.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.PropertyResourceBundle;

/** The German messages of this module, for code that runs without the web server: letters, Musterfaelle, {@code check}. */
final class GermanMessages {

    private static final PropertyResourceBundle BUNDLE = load();

    private GermanMessages() {}

    static String get(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.GERMANY).format(arguments);
    }

    private static PropertyResourceBundle load() {
        try (InputStream file = GermanMessages.class.getResourceAsStream("/messages/forms.properties")) {
            if (file == null) {
                throw new IllegalStateException("messages/forms.properties is missing");
            }
            return new PropertyResourceBundle(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
