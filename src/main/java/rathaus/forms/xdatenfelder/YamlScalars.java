package rathaus.forms.xdatenfelder;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Single values and one-line collections of YAML: without quotes where that is safe. */
final class YamlScalars {

    private static final Pattern PLAIN = Pattern.compile("[\\pL§][\\pL\\pN §._;()/+%=*!?'„“‚‘–…&@-]*");
    private static final Pattern PLAIN_IN_BLOCK =
            Pattern.compile("[\\pL§](?:[\\pL\\pN §._;()/+%=*!?'„“‚‘–…&@,\"-]|:(?! |$))*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern WORD = Pattern.compile("(?i)null|true|false|yes|no|on|off|ja|nein");
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\x{85}\\x{2028}\\x{2029}\\x{FEFF}&&[^\\n]]");

    private YamlScalars() {}

    /** A value that has the rest of the line for itself, so that commas need no quotes. */
    static String block(Object value) {
        boolean plain = value instanceof String words
                && PLAIN_IN_BLOCK.matcher(words).matches()
                && words.equals(words.strip())
                && !words.contains("  ")
                && !WORD.matcher(words).matches();
        return plain ? String.valueOf(value) : flow(value);
    }

    /** Whether the text holds characters that only quotes can hold. */
    static boolean hasControl(String words) {
        return CONTROL.matcher(words).find();
    }

    /** A value in the middle of a line. */
    static String flow(Object value) {
        return switch (value) {
            case YamlText.Line line ->
                line.keys().entrySet().stream()
                        .map(key -> scalar(key.getKey(), true) + ": " + flow(key.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case List<?> list -> list.stream().map(YamlScalars::flow).collect(Collectors.joining(", ", "[", "]"));
            case YamlText.Bare bare -> bare.text();
            case Number number -> number.toString();
            default -> scalar(String.valueOf(value), true);
        };
    }

    /** A key or a value. */
    static String scalar(String words, boolean isValue) {
        boolean plain = PLAIN.matcher(words).matches()
                && words.equals(words.strip())
                && !(isValue && WORD.matcher(words).matches())
                && !words.contains("  ");
        return plain || !isValue && NUMBER.matcher(words).matches() && !words.startsWith("0") ? words : quoted(words);
    }

    private static String quoted(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        words.codePoints().forEach(c -> {
            String one = Character.toString(c);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default ->
                    quoted.append(CONTROL.matcher(one).find() ? "\\U" + String.format(Locale.ROOT, "%08X", c) : one);
            }
        });
        return quoted.append('"').toString();
    }
}
