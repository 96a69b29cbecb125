package rathaus.servicepackage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the prefix of a use before the ids of a block, also where its own expressions name them. */
final class BausteinNames {

    private static final Set<String> EXPRESSIONS = Set.of("bedingung", "ausdruck", "regel");
    /** A text in quotes, which stays; or a name, perhaps behind a dot. */
    private static final Pattern WORD = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|\\.?[A-Za-z_][A-Za-z0-9_]*");

    private final String prefix;
    private final Set<String> ids;

    BausteinNames(String prefix, Set<String> ids) {
        this.prefix = prefix;
        this.ids = ids;
    }

    YamlNode rename(YamlNode node) {
        return switch (node) {
            case YamlNode.Mapping mapping -> {
                Map<String, YamlNode> entries = new LinkedHashMap<>();
                mapping.entries().forEach((key, value) -> entries.put(key, rename(key, value)));
                yield new YamlNode.Mapping(entries, mapping.line());
            }
            case YamlNode.Sequence sequence -> {
                List<YamlNode> entries = new ArrayList<>();
                sequence.entries().forEach(entry -> entries.add(rename(entry)));
                yield new YamlNode.Sequence(entries, sequence.line());
            }
            case YamlNode.Scalar scalar -> scalar;
        };
    }

    private YamlNode rename(String key, YamlNode value) {
        if (value instanceof YamlNode.Scalar scalar) {
            if (key.equals("id")) {
                return new YamlNode.Scalar(prefix + scalar.text(), true, scalar.line());
            }
            return EXPRESSIONS.contains(key)
                    ? new YamlNode.Scalar(expression(scalar.text()), true, scalar.line())
                    : scalar;
        }
        return rename(value);
    }

    String expression(String text) {
        Matcher words = WORD.matcher(text);
        StringBuilder result = new StringBuilder();
        while (words.find()) {
            String word = words.group();
            words.appendReplacement(result, Matcher.quoteReplacement(ids.contains(word) ? prefix + word : word));
        }
        return words.appendTail(result).toString();
    }
}
