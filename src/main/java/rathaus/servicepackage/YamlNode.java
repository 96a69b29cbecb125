package rathaus.servicepackage;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file that knows its line. */
sealed interface YamlNode {

    /** Line in the file, from 1. */
    int line();

    /** Keys in the order of the file. */
    record Mapping(Map<String, YamlNode> entries, int line) implements YamlNode {}

    /** Entries in the order of the file. */
    record Sequence(List<YamlNode> entries, int line) implements YamlNode {}

    /**
     * A single value.
     *
     * @param quoted whether it stood in quotes or as a block, and so is a text whatever it looks like
     */
    record Scalar(String text, boolean quoted, int line) implements YamlNode {

        /** Whether nothing was written. */
        boolean isNothing() {
            return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }
}
