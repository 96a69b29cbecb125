package rathaus.sharing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The reference documentation of package files, in Markdown, from their schemas. */
final class Reference {

    private static final List<String> ORDER = List.of(
            "leistung",
            "formular",
            "codeliste",
            "ablauf",
            "ortsrecht",
            "ortsrechtswerte",
            "datenschutz",
            "texte",
            "musterfall",
            "fim");
    private static final Map<String, String> SIMPLE = Map.of(
            "text", "Text",
            "wert", "Wert",
            "janein", "ja oder nein",
            "feel", "FEEL",
            "zahl", "Zahl",
            "id", "Id",
            "tag", "Tag",
            "grenze", "Tag, auch `heute+60`");

    private final Map<String, JsonNode> schemas;
    private final StringBuilder text = new StringBuilder();

    Reference(Map<String, JsonNode> schemas) {
        this.schemas = schemas;
    }

    String markdown() {
        line("# Leistungspaket: alle Schlüssel");
        line("");
        line(
                "Aus den Schemas in `schema/` erzeugt (`ReferenceTests`); nicht von Hand ändern. Die Regeln für alle Dateien, FEEL,");
        line(
                "Gebührentabellen und Schreiben erklärt [leistungspaket.md](../leistungspaket.md). Jedes Beispiel wird bei jedem Bau in ein");
        line("vollständiges Paket eingesetzt und gelesen; die Zeile darüber nennt die Stelle.");
        for (String name : ORDER) {
            JsonNode schema = schemas.get(name);
            heading("## " + schema.path("title").asString());
            section(name, schema);
            schema.path("$defs").properties().stream()
                    .filter(each ->
                            each.getValue().has("properties") || each.getValue().has("x-beispiel"))
                    .forEach(each -> {
                        heading("### " + name + ": " + title(each.getKey()));
                        section(name, each.getValue());
                    });
        }
        return text.toString();
    }

    private static String title(String definition) {
        return definition.startsWith("typ_") ? "typ " + definition.substring(4) : definition;
    }

    private void section(String name, JsonNode schema) {
        line(schema.path("description").asString());
        Set<String> required = StreamSupport.stream(schema.path("required").spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.toCollection(HashSet::new));
        if (!schema.path("properties").isEmpty()) {
            line("");
            line("| Schlüssel | Pflicht | Wert | Bedeutung |");
            line("|---|---|---|---|");
            schema.path("properties")
                    .properties()
                    .forEach(
                            each -> line("| `" + each.getKey() + "` | " + (required.contains(each.getKey()) ? "ja" : "")
                                    + " | " + value(name, each.getValue()) + " | "
                                    + each.getValue().path("description").asString("") + " |"));
        }
        JsonNode example = schema.path("x-beispiel");
        if (!example.isMissingNode()) {
            line("");
            line("Beispiel, an der Stelle `" + example.path("ort").asString() + "`:");
            line("");
            line("```yaml");
            text.append(example.path("yaml").asString());
            line("```");
        }
    }

    private String value(String name, JsonNode schema) {
        String base = base(name, schema).replace("|", "\\|");
        JsonNode fallback = schema.path("default");
        return fallback.isMissingNode() ? base : base + "; Vorgabe `" + fallback.asString() + "`";
    }

    private String base(String name, JsonNode schema) {
        if (schema.has("$ref")) {
            return link(name, schema.path("$ref").asString());
        }
        if (schema.has("else")) {
            return base(name, schema.path("else")) + " oder " + base(name, schema.path("then"));
        }
        if (schema.has("enum")) {
            List<String> words = new ArrayList<>();
            schema.path("enum").forEach(word -> words.add("`" + word.asString() + "`"));
            return String.join(", ", words);
        }
        if (schema.has("anyOf")) {
            return value(name, schema.path("anyOf").path(0)) + ", auch mehrere";
        }
        return switch (schema.path("type").asString("")) {
            case "array" -> "Liste: " + value(name, schema.path("items"));
            case "integer" ->
                "Zahl von " + schema.path("minimum").asString() + " bis "
                        + schema.path("maximum").asString();
            case "number" -> "Zahl";
            case "object" -> "Tafel";
            case "string" -> "Text der Form `" + schema.path("pattern").asString() + "`";
            default -> "Wert";
        };
    }

    private static String link(String name, String reference) {
        String definition = reference.substring("#/$defs/".length());
        String simple = SIMPLE.get(definition);
        if (simple != null) {
            return simple;
        }
        String anchor = (name + "-" + title(definition)).replace(' ', '-');
        return "[" + definition + "](#" + anchor + ")";
    }

    private void heading(String heading) {
        line("");
        line(heading);
        line("");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
