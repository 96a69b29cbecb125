package rathaus.applications.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What every answer of the interface for programs looks like. */
final class OpenApiSchemas {

    private OpenApiSchemas() {}

    static Map<String, Object> receipt() {
        Map<String, Object> text = Map.of("type", "string");
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("vorgangsnummer", text);
        properties.put("pin", text);
        properties.put("leistung", text);
        properties.put("name", text);
        properties.put(
                "gebuehr",
                Map.of("type", "object", "properties", Map.of("cent", Map.of("type", "integer"), "waehrung", text)));
        properties.put("eingegangen", Map.of("type", "string", "format", "date-time"));
        properties.put("stand", Map.of("type", "string", "format", "uri"));
        return Map.of("type", "object", "properties", properties, "required", List.copyOf(properties.keySet()));
    }

    static Map<String, Object> problem() {
        Map<String, Object> text = Map.of("type", "string");
        Map<String, Object> wrong = Map.of(
                "type", "object",
                "properties", Map.of("feld", text, "regel", text, "meldung", text),
                "required", List.of("feld", "regel", "meldung"));
        return Map.of(
                "type",
                "object",
                "properties",
                Map.of(
                        "type", text,
                        "title", text,
                        "status", Map.of("type", "integer"),
                        "detail", text,
                        "fehler", Map.of("type", "array", "items", wrong)));
    }
}
