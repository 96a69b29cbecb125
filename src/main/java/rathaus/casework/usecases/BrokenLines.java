package rathaus.casework.usecases;

import java.util.List;
import java.util.Map;

/**
 * Keeps the line ends of what people typed. A template escapes every value, so a line end travels through it as the character
 * that Unicode has for it, and becomes an element afterwards.
 */
final class BrokenLines {

    private static final String LINE_SEPARATOR = "\u2028";

    private BrokenLines() {}

    static Object inValue(Object value) {
        return switch (value) {
            case String text -> inText(text);
            case List<?> list -> list.stream().map(BrokenLines::inValue).toList();
            case Map<?, ?> map -> throw new IllegalArgumentException("No value of the vocabulary: " + map.keySet());
            default -> value;
        };
    }

    static String inText(String text) {
        return text.strip()
                .replaceAll("\r\n?", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .replace("\n", LINE_SEPARATOR);
    }

    static String inHtml(String html) {
        return html.replace(LINE_SEPARATOR, "<br>");
    }
}
