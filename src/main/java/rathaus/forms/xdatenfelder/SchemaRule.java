package rathaus.forms.xdatenfelder;

import java.util.List;
import java.util.Map;

/**
 * A rule of a schema: nearly always free text, so it is kept as such.
 *
 * @param facts single values by the name of their element in version 3.0.0; the text is {@code freitextRegel}
 * @param parts parameters, targets and error messages of version 3.0.0
 */
record SchemaRule(
        String id,
        String version,
        Map<String, String> facts,
        List<SchemaElement.Reference> references,
        List<Part> parts,
        int line) {

    /** {@code param}, {@code ziel} or {@code fehler} with its values. */
    record Part(String kind, Map<String, String> values) {}

    /** What it asks for, in the words of its author. */
    String text() {
        String text = facts.getOrDefault("freitextRegel", "");
        return text.isEmpty() ? facts.getOrDefault("beschreibung", "") : text;
    }

    String name() {
        return facts.getOrDefault("name", "");
    }
}
