package rathaus.forms;

import java.text.Normalizer;
import java.util.Optional;

/** Brings what people type into one form: NFC, no white space around it, no control characters. */
final class TypedText {

    private TypedText() {}

    /** The clean text; empty if it holds characters that no keyboard sends. */
    static Optional<String> clean(String typed, boolean severalLines) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u00a0', ' ')
                .strip();
        String spaced = severalLines ? text : text.replace('\t', ' ');
        return isClean(spaced, severalLines) ? Optional.of(spaced) : Optional.empty();
    }

    /** Whether a stored text is what {@link #clean} makes. */
    static boolean isClean(String text, boolean severalLines) {
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return false;
        }
        return text.codePoints().allMatch(c -> (severalLines && (c == '\n' || c == '\t')) || isPrintable(c));
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.FORMAT -> codePoint == 0x200D || codePoint == 0x200C;
            default -> true;
        };
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
