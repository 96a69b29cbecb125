package rathaus.forms.xdatenfelder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rathaus.forms.xdatenfelder.YamlText.Bare;
import rathaus.forms.xdatenfelder.YamlText.Line;
import rathaus.forms.xdatenfelder.YamlText.Remarked;
import rathaus.kernel.LeistungId;

/** The files of a draft: the form from the schema, the rest ready to be filled in. */
final class DraftPackage {

    private static final Pattern LEIKA = Pattern.compile("\\b99\\d{12}\\b");
    private static final List<String> READY = List.of("ablauf.yaml", "ortsrecht.yaml", "datenschutz.yaml");
    private static final List<String> LETTERS =
            List.of("eingang.html", "nachforderung.html", "bescheid.html", "ablehnung.html");

    private final LeistungId id;
    private final SchemaElement schema;

    private DraftPackage(LeistungId id, SchemaElement schema) {
        this.id = id;
        this.schema = schema;
    }

    /** All files but {@code fim.yaml}, by path. */
    static SortedMap<String, byte[]> files(LeistungId id, Schema schema, Draft draft, List<String> remarks) {
        DraftPackage paket = new DraftPackage(id, schema.root());
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("leistung.yaml", bytes(paket.leistung()));
        files.put("formular.yaml", bytes(paket.form(draft, remarks)));
        READY.forEach(name -> files.put(name, resource(name)));
        LETTERS.forEach(name -> files.put("schreiben/" + name, resource(name)));
        return files;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) {
        String path = "/forms/xdatenfelder/" + name;
        try (InputStream file = DraftPackage.class.getResourceAsStream(path)) {
            return Objects.requireNonNull(file, path).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String leistung() {
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

    private String form(Draft draft, List<String> remarks) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("fim", schema.id() + (schema.version().isEmpty() ? "" : "V" + schema.version()));
        keys.put("seiten", draft.pages().stream().map(DraftPackage::page).toList());
        List<String> head = new ArrayList<>();
        head.add("Entwurf aus dem FIM-Schema " + schema.id() + ": " + schema.label());
        head.add(
                "Was noch zu tun ist, steht als Bemerkung über der Stelle. Die Regeln von FIM stehen auch in fim.yaml.");
        head.addAll(remarks);
        return YamlText.file(head, keys);
    }

    private static Object page(Draft.Page page) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("id", page.id());
        keys.put("titel", page.title());
        ElementReading.putText(keys, "hilfe", page.help());
        keys.put("gruppen", page.groups().stream().map(DraftPackage::group).toList());
        return new Remarked(page.remarks(), keys);
    }

    private static Object group(Draft.Group group) {
        Map<String, Object> keys = new LinkedHashMap<>(group.keys);
        keys.put(
                "felder",
                group.questions.stream()
                        .map(question -> new Remarked(question.remarks(), question.keys()))
                        .toList());
        return new Remarked(group.remarks, keys);
    }
}
