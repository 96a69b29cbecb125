package rathaus.german;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists of words on the class path: one word or several on a line, comments begin with #. */
public final class WordLists {

    private WordLists() {}

    /** Simple words of which compounds of the administration consist, and which may be parts of others. */
    public static List<String> simpleWords() {
        return lines("german/wortteile.txt");
    }

    /** The lines of a list. */
    public static List<String> lines(String resource) {
        try (InputStream in = WordLists.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing on the class path: " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
