package rathaus.forms.xdatenfelder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rathaus.forms.xdatenfelder.SchemaElement.Occurrence;

/** Everything a schema says, one line per statement, written as version 3.0.0 would: two schemas are equal if their lines are. */
final class SchemaOutline {

    private final FimLists codeLists;
    private final List<String> lines = new ArrayList<>();
    private final LatinText latin = new LatinText();

    private SchemaOutline(FimLists codeLists) {
        this.codeLists = codeLists;
    }

    static List<String> of(Schema schema, FimLists codeLists) {
        SchemaOutline outline = new SchemaOutline(codeLists);
        outline.element("", "1:1", schema.root());
        return outline.lines;
    }

    /** Lines of one list that the other does not have. */
    static List<String> lost(List<String> from, List<String> in) {
        List<String> left = new ArrayList<>(from);
        in.forEach(left::remove);
        return left;
    }

    private void element(String path, String count, SchemaElement element) {
        String place = path + "/" + FimIds.current(element.id());
        lines.add(place + " " + element.kind() + " " + count + " V" + FimIds.version(element.version()));
        Map<String, String> facts = new TreeMap<>(element.facts());
        facts.remove("dokumentsteckbrief");
        facts.forEach((key, value) -> lines.add(place + " " + key + "=" + text(key, value)));
        element.references()
                .forEach(reference -> lines.add(place + " bezug=" + text("", reference.text()) + reference.link()));
        element.keywords().forEach(word -> lines.add(place + " stichwort=" + word));
        element.mediaTypes().forEach(type -> lines.add(place + " mediaType=" + type));
        element.codeList()
                .ifPresent(list -> lines.add(place + " codeliste=" + list.uri() + list.version() + list.versionUri()));
        codeLists.rows(element).forEach(row -> lines.add(place + " code=" + row));
        element.rules().forEach(rule -> rule(place, rule));
        for (Occurrence child : element.children()) {
            child.references()
                    .forEach(reference -> lines.add(place + " an der Stelle: bezug=" + text("", reference.text())));
            element(place, child.count(), child.element());
        }
    }

    private void rule(String place, SchemaRule rule) {
        String facts = new TreeMap<>(rule.facts())
                .entrySet().stream()
                        .filter(fact -> !fact.getKey().equals("typ"))
                        .map(fact -> fact.getKey() + "=" + text(fact.getKey(), fact.getValue()))
                        .collect(Collectors.joining("|"));
        lines.add(place + " regel=" + FimIds.current(rule.id()) + "|" + facts + rule.parts());
    }

    private String text(String key, String value) {
        return PrecisionReading.KEYS.contains(key) ? value : latin.of(FimIds.currentIn(value));
    }
}
