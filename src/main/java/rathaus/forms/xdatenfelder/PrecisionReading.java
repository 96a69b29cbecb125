package rathaus.forms.xdatenfelder;

import java.util.Map;
import java.util.Set;
import rathaus.servicepackage.XmlFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code praezisierung}: attributes in version 3.0.0, JSON in the text of the element in version 2.0. */
final class PrecisionReading {

    static final Set<String> KEYS = Set.of("minLength", "maxLength", "minValue", "maxValue", "pattern");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_TEXT = 2000;

    private final Findings findings;
    private final String id;

    PrecisionReading(Findings findings, String id) {
        this.findings = findings;
        this.id = id;
    }

    void read(XmlFile.Element part, Map<String, String> facts) {
        part.attributes().keySet().stream().sorted().forEach(key -> take(key, part.attribute(key), part, facts));
        String text = part.text();
        if (text.startsWith("{") && text.length() <= MOST_TEXT) {
            json(text, part, facts);
        } else if (!text.isBlank()) {
            refuse(part, facts);
        }
    }

    private void json(String text, XmlFile.Element part, Map<String, String> facts) {
        try {
            JsonNode json = JSON.readTree(text);
            json.properties().forEach(entry -> {
                if (entry.getValue().isValueNode()) {
                    take(entry.getKey(), entry.getValue().asString(), part, facts);
                } else {
                    refuse(part, facts);
                }
            });
        } catch (JacksonException e) {
            refuse(part, facts);
        }
    }

    private void take(String key, String value, XmlFile.Element part, Map<String, String> facts) {
        boolean length = key.endsWith("Length");
        if (!KEYS.contains(key) || value.length() > MOST_TEXT || length && !value.matches("\\d{1,9}")) {
            refuse(part, facts);
        } else {
            ElementReading.put(facts, key, value);
        }
    }

    private void refuse(XmlFile.Element part, Map<String, String> facts) {
        findings.warning(
                part.line(),
                "praezisierung",
                "Die Präzisierung von " + id + " ist nicht ganz lesbar.",
                "Grenzen im Formular von Hand setzen.");
        ElementReading.put(facts, "praezisierung", Texts.tidy(part.text()));
    }
}
