package rathaus.decisions;

import java.util.Optional;

/** What is checked before the parser sees an expression: length, nesting, characters. */
final class TextBounds {

    private static final int LONGEST = 2000;
    private static final int DEEPEST = 24;
    private static final int MOST_IFS = 24;

    private TextBounds() {}

    static Optional<String> faultOf(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return Optional.of("Der Ausdruck ist leer oder länger als 2000 Zeichen.");
        }
        int depth = 0;
        int deepest = 0;
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' && c != '\r') {
                return Optional.of("Der Ausdruck enthält Steuerzeichen.");
            }
            depth += c == '(' || c == '[' || c == '{' ? 1 : c == ')' || c == ']' || c == '}' ? -1 : 0;
            deepest = Math.max(deepest, depth);
            signs = c == '-' ? signs + 1 : Character.isWhitespace(c) ? signs : 0;
            if (signs > 2) {
                return Optional.of("Zu viele Vorzeichen hintereinander.");
            }
        }
        boolean tooDeep = deepest > DEEPEST || text.split("\\bif\\b", -1).length > MOST_IFS;
        return tooDeep ? Optional.of("Der Ausdruck ist zu tief geschachtelt.") : Optional.empty();
    }
}
