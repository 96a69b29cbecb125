package rathaus.command;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What {@code run} was told.
 *
 * @param port where the town hall listens
 * @param data the data folder, if one was named
 */
record RunOptions(int port, Optional<String> data) {

    private static final int STANDARD_PORT = 8080;
    private static final int LAST_PORT = 65_535;

    /** Reads {@code --port N} and {@code --data DIR}; anything else is wrong use. */
    static RunOptions of(List<String> arguments) {
        int port = STANDARD_PORT;
        Optional<String> data = Optional.empty();
        Iterator<String> words = arguments.iterator();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "--port" -> port = port(value(word, words));
                case "--data" -> data = Optional.of(value(word, words));
                default -> throw new WrongUse("command.wrong-option", word);
            }
        }
        return new RunOptions(port, data);
    }

    private static String value(String option, Iterator<String> words) {
        if (!words.hasNext()) {
            throw new WrongUse("command.value-missing", option);
        }
        return words.next();
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new WrongUse("command.wrong-port", text);
        }
        throw new WrongUse("command.wrong-port", text);
    }
}
