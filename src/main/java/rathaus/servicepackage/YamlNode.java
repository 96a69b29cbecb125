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

        /** Whether a program that reads YAML (core schema) takes it for a number. */
        boolean readsAsNumber() {
            return !quoted && text.matches("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?|0o[0-7]+|0x[0-9a-fA-F]+");
        }

        /** Whether nothing was written. */
        boolean isNothing() {
            return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }
}
