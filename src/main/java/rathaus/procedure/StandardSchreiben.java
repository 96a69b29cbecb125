package rathaus.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import rathaus.procedure.Ablauf.Occasion;

/**
 * The letters that the program brings for packages without their own, {@code procedure/schreiben/*.html}. They use the fixed part
 * of the vocabulary only, so that they fit every form.
 */
final class StandardSchreiben {

    private static final Map<Occasion, Letter> LETTERS = read();

    private StandardSchreiben() {}

    static Optional<Letter> on(Occasion occasion) {
        return Optional.ofNullable(LETTERS.get(occasion));
    }

    private static Map<Occasion, Letter> read() {
        Map<Occasion, Letter> letters = new EnumMap<>(Occasion.class);
        Arrays.stream(Occasion.values())
                .forEach(occasion ->
                        text(occasion).ifPresent(text -> letters.put(occasion, Letter.of(sound(occasion, text)))));
        return letters;
    }

    /** They keep the rules that packages keep. */
    private static String sound(Occasion occasion, String text) {
        Letter.faultsOf(text, LetterVocabulary.fixed()::contains)
                .or(() -> Schreiben.htmlFault(text))
                .ifPresent(fault -> {
                    throw new IllegalStateException(occasion.word() + ": " + fault);
                });
        return text;
    }

    private static Optional<String> text(Occasion occasion) {
        String name = "/procedure/schreiben/" + occasion.word() + ".html";
        try (InputStream in = StandardSchreiben.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
