package rathaus.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/**
 * What {@code check} was told.
 *
 * @param packages folders or zip files; all delivered ones if there are none
 */
record CheckOptions(Format format, List<Path> packages) {

    /** How findings are written. */
    enum Format {
        TEXT,
        JSON,
        SARIF
    }

    /** Reads {@code [--format text|json|sarif] [package…]}; anything else is wrong use. */
    static CheckOptions of(List<String> arguments) {
        Format format = Format.TEXT;
        List<Path> packages = new ArrayList<>();
        Iterator<String> words = arguments.iterator();
        while (words.hasNext()) {
            String word = words.next();
            if (word.equals("--format")) {
                format = format(words.hasNext() ? words.next() : "");
            } else if (word.startsWith("--")) {
                throw new WrongUse("command.wrong-option", word);
            } else {
                packages.add(Path.of(word));
            }
        }
        return new CheckOptions(format, List.copyOf(packages));
    }

    private static Format format(String word) {
        for (Format format : Format.values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(word)) {
                return format;
            }
        }
        throw new WrongUse("command.check.wrong-format", word);
    }
}
