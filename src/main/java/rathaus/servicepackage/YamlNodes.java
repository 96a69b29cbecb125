package rathaus.servicepackage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Small questions to pieces of a YAML file. */
final class YamlNodes {

    private YamlNodes() {}

    /** The mappings of a list; one mapping counts as a list of one. */
    static List<YamlNode.Mapping> mappings(@Nullable YamlNode node) {
        return switch (node) {
            case YamlNode.Mapping mapping -> List.of(mapping);
            case YamlNode.Sequence sequence ->
                sequence.entries().stream()
                        .filter(YamlNode.Mapping.class::isInstance)
                        .map(YamlNode.Mapping.class::cast)
                        .toList();
            case null, default -> List.of();
        };
    }

    /** Everything in a list, also what does not belong there: whoever reads it further has to see it to refuse it. */
    static List<YamlNode> entries(@Nullable YamlNode node) {
        return switch (node) {
            case YamlNode.Mapping mapping -> List.of(mapping);
            case YamlNode.Sequence sequence -> sequence.entries();
            case null, default -> List.of();
        };
    }

    static Optional<String> text(YamlNode.Mapping node, String key) {
        return node.entries().get(key) instanceof YamlNode.Scalar scalar
                ? Optional.of(scalar.text().strip())
                : Optional.empty();
    }

    /** The same as if it all stood in one line. */
    static YamlNode at(YamlNode node, int line) {
        return switch (node) {
            case YamlNode.Mapping mapping -> {
                Map<String, YamlNode> entries = new LinkedHashMap<>();
                mapping.entries().forEach((key, value) -> entries.put(key, at(value, line)));
                yield new YamlNode.Mapping(entries, line);
            }
            case YamlNode.Sequence sequence -> {
                List<YamlNode> entries = new ArrayList<>();
                sequence.entries().forEach(entry -> entries.add(at(entry, line)));
                yield new YamlNode.Sequence(entries, line);
            }
            case YamlNode.Scalar scalar -> new YamlNode.Scalar(scalar.text(), scalar.quoted(), line);
        };
    }

    static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }
}
