package rathaus.forms.xdatenfelder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rathaus.forms.xdatenfelder.SchemaElement.Kind;
import rathaus.forms.xdatenfelder.SchemaElement.Occurrence;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Leistungspaket;
import rathaus.servicepackage.Section;

/** Reads {@code fim.yaml} back into the schema that it came from. */
final class FimOriginReading {

    private static final Pattern LINE = Pattern.compile(
            "((?:· ){0,15})(\\d{1,4}):(\\*|\\d{1,4}) ([A-Z][0-9A-Za-z-]{1,60})(?: = ([a-z][a-z0-9_]*(?:\\.[a-z]+)?))?");

    private final Leistungspaket paket;
    private final Section root;
    private final Map<String, SchemaElement> elements = new HashMap<>();
    private final Map<String, List<SchemaRule>> rules = new HashMap<>();
    private final Map<Occurrence, String> places = new IdentityHashMap<>();
    private final Map<Integer, List<SchemaElement.Reference>> atLine = new HashMap<>();
    private List<String> lines = List.of();
    private int next;

    private FimOriginReading(Leistungspaket paket, Section root) {
        this.paket = paket;
        this.root = root;
    }

    static Optional<FimOrigin> read(Leistungspaket paket, Befunde befunde) {
        long before = befunde.errors();
        return Section.root(paket, FimOrigin.FILE, befunde)
                .map(root -> new FimOriginReading(paket, root).origin())
                .filter(origin -> befunde.errors() == before);
    }

    private FimOrigin origin() {
        lines = root.texts("struktur");
        RuleSection reading = new RuleSection(this::concerned);
        for (Section section : root.sections("regeln")) {
            rules.computeIfAbsent(section.text("an"), key -> new ArrayList<>()).add(reading.read(section));
        }
        for (Section place : root.sections("stellen")) {
            atLine.put(place.integer("zeile", 0, 1, lines.size()), ElementSection.references(place));
            place.done();
        }
        ElementSection element = new ElementSection();
        root.sections("elemente").forEach(section -> {
            SchemaElement read = element.read(section, kind(section.text("fim")));
            elements.put(read.id(), read.withRules(rules.getOrDefault(read.id(), List.of())));
        });
        List<FimList> lists = root.sections("codelisten").stream()
                .map(section -> ElementSection.codeList(section, paket))
                .toList();
        Section head = root.section("schema").orElse(root);
        String standard = head.text("xdatenfelder");
        SchemaElement schema = element.read(head, Kind.SCHEMA)
                .withRules(rules.getOrDefault("schema", List.of()))
                .withChildren(children(0));
        if (next < lines.size()) {
            root.error(
                    "struktur",
                    "struktur",
                    "Eine Zeile ist nicht lesbar: „" + Texts.shown(lines.get(next)) + "“.",
                    "Form: 1:1 F12345678 = feld.");
        }
        List<String> gates = root.texts("hilfsfragen");
        root.done();
        return new FimOrigin(new Schema(standard, "", schema), new FimLists(lists), places, gates);
    }

    private static Kind kind(String id) {
        return id.startsWith("G") ? Kind.GROUP : Kind.FIELD;
    }

    private List<Occurrence> children(int level) {
        List<Occurrence> children = new ArrayList<>();
        while (next < lines.size()) {
            Matcher line = LINE.matcher(lines.get(next));
            if (!line.matches() || line.group(1).length() / 2 != level) {
                break;
            }
            next++;
            SchemaElement element = elements.get(line.group(4));
            if (element == null) {
                root.error("struktur", "struktur", line.group(4) + " fehlt unter elemente.", "Dort ergänzen.");
                continue;
            }
            List<SchemaElement.Reference> references = atLine.getOrDefault(next, List.of());
            Occurrence occurrence = new Occurrence(
                    Integer.parseInt(line.group(2)),
                    line.group(3).equals("*") ? Optional.empty() : Optional.of(Integer.valueOf(line.group(3))),
                    references,
                    element.withChildren(element.kind() == Kind.GROUP ? children(level + 1) : List.of()));
            children.add(occurrence);
            Optional.ofNullable(line.group(5)).ifPresent(place -> places.put(occurrence, place));
        }
        return List.copyOf(children);
    }

    /** The fields of the form that the text of a rule names. */
    private String concerned(String text) {
        String fields = lines.stream()
                .map(LINE::matcher)
                .filter(line -> line.matches() && line.group(5) != null && text.contains(line.group(4)))
                .map(line -> line.group(5))
                .distinct()
                .limit(5)
                .collect(Collectors.joining(", "));
        return fields.isEmpty() ? "" : " (betrifft " + fields + ")";
    }
}
