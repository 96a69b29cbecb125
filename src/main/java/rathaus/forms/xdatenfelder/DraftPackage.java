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
import rathaus.forms.xdatenfelder.YamlText.Remarked;
import rathaus.kernel.LeistungId;

/** The files of a draft: the form from the schema, the rest ready to be filled in. */
final class DraftPackage {

    private static final List<String> READY = List.of("ablauf.yaml", "ortsrecht.yaml", "datenschutz.yaml");
    private static final List<String> LETTERS =
            List.of("eingang.html", "nachforderung.html", "bescheid.html", "ablehnung.html");

    private DraftPackage() {}

    /** All files but {@code fim.yaml}, by path. */
    static SortedMap<String, byte[]> files(LeistungId id, Schema schema, Draft draft, List<String> remarks) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("leistung.yaml", bytes(new DraftLeistung(id, schema.root()).text()));
        files.put("formular.yaml", bytes(form(schema.root(), draft, remarks)));
        READY.forEach(name -> files.put(name, resource(name)));
        LETTERS.forEach(name -> files.put("schreiben/" + name, resource(name)));
        return files;
    }

    /** The file with the line by which editors find its schema. */
    static byte[] linked(String path, byte[] content) {
        if (!path.endsWith(".yaml")) {
            return content;
        }
        boolean deeper = path.startsWith("codelisten/");
        String link =
                (deeper ? "../../../schema/codeliste" : "../../schema/" + path.replace(".yaml", "")) + ".schema.json\n";
        return bytes("# yaml-language-server: $schema=" + link + new String(content, StandardCharsets.UTF_8));
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

    private static String form(SchemaElement schema, Draft draft, List<String> remarks) {
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
        if (!group.nested.isEmpty()) {
            keys.put("gruppen", group.nested.stream().map(DraftPackage::group).toList());
        }
        return new Remarked(group.remarks, keys);
    }
}
