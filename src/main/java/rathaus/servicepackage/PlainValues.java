package rathaus.servicepackage;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Values of package files as plain Java values: text, {@link BigDecimal}, Boolean, List, Map. */
final class PlainValues {

    private PlainValues() {}

    /** The plain value of a piece of YAML. */
    static Object plain(YamlNode node) {
        return switch (node) {
            case YamlNode.Sequence list ->
                list.entries().stream().map(PlainValues::plain).toList();
            case YamlNode.Mapping mapping -> {
                Map<String, Object> result = new LinkedHashMap<>();
                mapping.entries().forEach((key, value) -> result.put(key, plain(value)));
                yield Map.copyOf(result);
            }
            case YamlNode.Scalar scalar -> plainScalar(scalar);
        };
    }

    /** The same without guessing types: every value is a text. */
    static Object raw(YamlNode node) {
        return switch (node) {
            case YamlNode.Sequence list ->
                list.entries().stream().map(PlainValues::raw).toList();
            case YamlNode.Mapping mapping -> {
                Map<String, Object> result = new LinkedHashMap<>();
                mapping.entries().forEach((key, value) -> result.put(key, raw(value)));
                yield result;
            }
            case YamlNode.Scalar scalar -> scalar.text().strip();
        };
    }

    private static Object plainScalar(YamlNode.Scalar scalar) {
        String text = scalar.text().strip();
        if (!scalar.quoted() && text.matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
            return new BigDecimal(text);
        }
        if (!scalar.quoted() && text.matches("ja|true|nein|false")) {
            return text.equals("ja") || text.equals("true");
        }
        return text;
    }

    static boolean isOfType(Object value, Ortsrechtspunkt.Type type, List<String> columns) {
        return switch (type) {
            case MONEY, NUMBER -> value instanceof Number;
            case TEXT -> value instanceof String;
            case YES_NO -> value instanceof Boolean;
            case LIST ->
                value instanceof List<?> list
                        && list.size() <= 500
                        && list.stream().noneMatch(entry -> entry instanceof List || entry instanceof Map);
            case TABLE ->
                value instanceof List<?> list
                        && list.size() <= 2000
                        && list.stream().allMatch(isRow(columns));
        };
    }

    private static Predicate<Object> isRow(List<String> columns) {
        return entry -> entry instanceof Map<?, ?> row && columns.containsAll(row.keySet());
    }
}
