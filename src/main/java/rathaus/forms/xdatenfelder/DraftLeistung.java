package rathaus.forms.xdatenfelder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rathaus.forms.xdatenfelder.YamlText.Bare;
import rathaus.forms.xdatenfelder.YamlText.Line;
import rathaus.forms.xdatenfelder.YamlText.Remarked;
import rathaus.kernel.LeistungId;

/** {@code leistung.yaml} of a draft: what the schema says, and what people have to add. */
final class DraftLeistung {

    private static final Pattern LEIKA = Pattern.compile("\\b99\\d{12}\\b");

    private final LeistungId id;
    private final SchemaElement schema;

    DraftLeistung(LeistungId id, SchemaElement schema) {
        this.id = id;
        this.schema = schema;
    }

    String text() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("id", id.value());
        keys.put("version", new Bare("0.1.0"));
        leika(keys);
        keys.put("lizenz", "EUPL-1.2");
        keys.put("name", Texts.oneLine(schema.label()));
        keys.put("kurz", remarked("Ein Satz für Listen.", QuestionMapping.OPEN));
        keys.put("beschreibung", remarked("Aus dem FIM-Schema; in einfachen Worten neu schreiben.", description()));
        keys.put("voraussetzungen", List.of());
        keys.put("unterlagen", List.of());
        legalBases(keys);
        keys.put("vertrauensniveau", remarked("Mit der Fachstelle festlegen.", "niedrig"));
        keys.put("zielgruppe", List.of("buerger"));
        keys.put("kanaele", List.of("online", "vor-ort", "post"));
        keys.put("zugang", List.of("gast", "konto"));
        keys.put("suchworte", List.of());
        keys.put("lebenslagen", List.of());
        keys.put("bearbeitungsdauer", QuestionMapping.OPEN);
        keys.put("zustaendige_stelle", remarked("Schlüssel der Organisationseinheit.", "unbestaetigt"));
        keys.put("aktenplan", new Line(line("position", "00", "titel", QuestionMapping.OPEN, "status", "beispiel")));
        Map<String, Object> retention = new LinkedHashMap<>();
        retention.put("jahre", 10);
        retention.putAll(line("grundlage", QuestionMapping.OPEN, "status", "unbestaetigt"));
        keys.put("aufbewahrung", new Line(retention));
        return YamlText.file(
                List.of(
                        "Entwurf aus dem FIM-Schema " + schema.id()
                                + ". Was „unbestätigt“ ist, muss die Fachstelle festlegen.",
                        "Es fehlt: urheber: {name: Ihre Kommune, ags: \"8 Ziffern\"}."),
                keys);
    }

    private void leika(Map<String, Object> keys) {
        Matcher found = LEIKA.matcher(schema.fact("beschreibung") + " " + schema.fact("definition"));
        if (found.find()) {
            keys.put("leika", remarked("Aus der Beschreibung des Schemas; im FIM-Portal nachsehen.", found.group()));
        }
        keys.put(
                "leika_status",
                found.hasMatch()
                        ? "unbestaetigt"
                        : remarked("Es fehlt: leika, der Leistungsschlüssel mit 14 Ziffern.", "unbestaetigt"));
    }

    private String description() {
        String definition = schema.fact("definition");
        String text = definition.isEmpty() ? schema.fact("beschreibung") : definition;
        return text.isEmpty() ? QuestionMapping.OPEN : text;
    }

    private void legalBases(Map<String, Object> keys) {
        List<Object> bases = new ArrayList<>();
        for (SchemaElement.Reference reference : schema.references()) {
            Map<String, Object> basis = new LinkedHashMap<>();
            basis.put("fundstelle", Texts.oneLine(reference.text()));
            basis.put("text", "unbestätigt: aus dem FIM-Schema, auf die Fundstelle kürzen");
            if (!reference.text().isBlank()) {
                bases.add(basis);
            }
        }
        keys.put("rechtsgrundlagen", bases);
    }

    private static Remarked remarked(String remark, Object value) {
        return new Remarked(List.of(remark), value);
    }

    private static Map<String, Object> line(String... values) {
        Map<String, Object> keys = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            keys.put(values[i], values[i + 1]);
        }
        return keys;
    }
}
