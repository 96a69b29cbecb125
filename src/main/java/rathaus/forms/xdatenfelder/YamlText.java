package rathaus.forms.xdatenfelder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes YAML as the people who go on with it would: keys in the given order, short things in one line, long texts folded, remarks
 * above what they are about. The same content always gives the same text.
 */
final class YamlText {

    private static final int WIDTH = 120;
    private static final int SHORT = 90;
    private final StringBuilder text = new StringBuilder();

    /** A value with remarks above it. */
    record Remarked(List<String> remarks, Object value) {}

    /** A word or number that is written without quotes. */
    record Bare(String text) {}

    /** A mapping that stands in one line. */
    record Line(Map<String, ?> keys) {}

    /** The whole file. */
    static String file(List<String> remarks, Map<String, ?> keys) {
        YamlText yaml = new YamlText();
        yaml.remarks(remarks, 0);
        yaml.mapping(keys, 0, false);
        return yaml.text.toString();
    }

    private void remarks(List<String> remarks, int indent) {
        for (String remark : remarks) {
            for (String line : wrap(Texts.oneLine(remark), WIDTH - indent - 2)) {
                text.repeat(" ", indent).append("# ").append(line).append('\n');
            }
        }
    }

    private void mapping(Map<String, ?> keys, int indent, boolean firstIsPlaced) {
        boolean placed = firstIsPlaced;
        for (Map.Entry<String, ?> key : keys.entrySet()) {
            Object content = key.getValue();
            if (content instanceof Remarked remarked && !placed) {
                remarks(remarked.remarks(), indent);
                content = remarked.value();
            }
            if (!placed) {
                text.repeat(" ", indent);
            }
            placed = false;
            text.append(YamlScalars.scalar(key.getKey(), false)).append(':');
            value(content, indent);
        }
    }

    private void value(Object value, int indent) {
        switch (value) {
            case Map<?, ?> map when map.isEmpty() -> text.append(" {}\n");
            case List<?> list when list.isEmpty() -> text.append(" []\n");
            case Map<?, ?> map -> {
                text.append('\n');
                mapping(keys(map), indent + 2, false);
            }
            case List<?> list
            when list.stream().allMatch(String.class::isInstance) && isShort(list) ->
                text.append(' ').append(YamlScalars.flow(list)).append('\n');
            case List<?> list -> {
                text.append('\n');
                list.forEach(item -> item(item, indent + 2));
            }
            case String words when isLong(words) -> folded(words, indent + 2);
            default -> text.append(' ').append(YamlScalars.block(value)).append('\n');
        }
    }

    private void item(Object item, int indent) {
        Object value = item;
        if (item instanceof Remarked remarked) {
            remarks(remarked.remarks(), indent);
            value = remarked.value();
        }
        text.repeat(" ", indent).append("- ");
        switch (value) {
            case Map<?, ?> map -> mapping(keys(map), indent + 2, true);
            case String words
            when isLong(words) -> {
                text.setLength(text.length() - 1);
                folded(words, indent + 2);
            }
            default -> text.append(YamlScalars.block(value)).append('\n');
        }
    }

    private static Map<String, ?> keys(Map<?, ?> map) {
        Map<String, Object> keys = new LinkedHashMap<>();
        map.forEach((key, value) -> keys.put(String.valueOf(key), value));
        return keys;
    }

    private static boolean isLong(String words) {
        return (words.length() > SHORT || words.contains("\n"))
                && !YamlScalars.hasControl(words)
                && words.equals(words.strip())
                && !words.contains("\n ")
                && words.replace("\n", "").length() > 1;
    }

    private static boolean isShort(List<?> list) {
        return YamlScalars.flow(list).length() <= SHORT;
    }

    private void folded(String words, int indent) {
        text.append(" >-\n");
        for (String paragraph : words.split("\n", -1)) {
            for (String line : wrap(paragraph, WIDTH - indent)) {
                text.repeat(" ", line.isEmpty() ? 0 : indent).append(line).append('\n');
            }
            text.append('\n');
        }
        text.setLength(text.length() - 1);
    }

    private static List<String> wrap(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
