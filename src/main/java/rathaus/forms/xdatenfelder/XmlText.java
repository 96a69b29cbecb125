package rathaus.forms.xdatenfelder;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML line by line, indented, always the same way; characters that XML cannot hold are left out. */
final class XmlText {

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element. */
    void open(String name, String... attributes) {
        begin(name, attributes);
        text.append(">\n");
        open.push(name);
    }

    /** Ends the element begun last. */
    void close() {
        String name = open.pop();
        indent();
        text.append("</").append(name).append(">\n");
    }

    /** An element with text. */
    void leaf(String name, String content, String... attributes) {
        begin(name, attributes);
        text.append('>')
                .append(escaped(content, false))
                .append("</")
                .append(name)
                .append(">\n");
    }

    /** An element without content. */
    void empty(String name, String... attributes) {
        begin(name, attributes);
        text.append("/>\n");
    }

    byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Not closed: " + open.peek());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void begin(String name, String... attributes) {
        indent();
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1], true))
                    .append('"');
        }
    }

    private void indent() {
        text.repeat("  ", open.size());
    }

    private static String escaped(String content, boolean attribute) {
        StringBuilder escaped = new StringBuilder();
        content.codePoints().filter(XmlText::isAllowed).forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append(attribute ? "&quot;" : "\"");
                case '\n', '\t' -> escaped.append(attribute ? "&#" + c + ";" : Character.toString(c));
                case '\r' -> escaped.append("&#13;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    /** Production Char of XML 1.0. */
    private static boolean isAllowed(int c) {
        return c == '\n'
                || c == '\t'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000 && c <= 0x10FFFF;
    }
}
