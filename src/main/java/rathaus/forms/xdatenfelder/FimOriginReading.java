package rathaus.forms.xdatenfelder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
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

    private final Section root;
    private final Map<String, SchemaElement> elements = new HashMap<>();
    private final Map<String, List<SchemaRule>> rules = new HashMap<>();
    private final Map<Occurrence, String> places = new IdentityHashMap<>();
    private final Map<Integer, List<SchemaElement.Reference>> atLine = new HashMap<>();
    private List<String> lines = List.of();
    private int next;

    private FimOriginReading(Section root) {
        this.root = root;
    }

    static Optional<FimOrigin> read(Leistungspaket paket, Befunde befunde) {
        long before = befunde.errors();
        return Section.root(paket, FimOrigin.FILE, befunde)
                .map(root -> new FimOriginReading(root).origin())
                .filter(origin -> befunde.errors() == before);
    }

    private FimOrigin origin() {
        lines = root.texts("struktur");
        root.sections("regeln").forEach(this::rule);
        for (Section place : root.sections("stellen")) {
            atLine.put(place.integer("zeile", 0, 1, lines.size()), ElementSection.references(place));
            place.done();
        }
        ElementSection reading = new ElementSection();
        root.sections("elemente").forEach(section -> {
            SchemaElement element = reading.read(section, kind(section.text("fim")));
            elements.put(element.id(), element.withRules(rules.getOrDefault(element.id(), List.of())));
        });
        List<CodeList> lists = root.sections("codelisten").stream()
                .map(ElementSection::codeList)
                .toList();
        Section head = root.section("schema").orElse(root);
        String standard = head.text("xdatenfelder");
        SchemaElement schema = reading.read(head, Kind.SCHEMA)
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
        return new FimOrigin(new Schema(standard, "", schema), new CodeLists(lists), places, gates);
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

    private void rule(Section section) {
        String id = section.text("regel");
        String at = section.text("an");
        Map<String, String> facts = new LinkedHashMap<>();
        for (String key : List.of("name", "beschreibung", "freitextRegel", "typ", "skript")) {
            ElementSection.text(section, key).ifPresent(text -> facts.put(key, text));
        }
        List<SchemaRule.Part> parts = new ArrayList<>();
        for (Section part : section.sections("teile")) {
            Map<String, String> values = new LinkedHashMap<>(part.allTexts());
            String kind = part.text("art");
            values.remove("art");
            parts.add(new SchemaRule.Part(kind, values));
        }
        SchemaRule rule = new SchemaRule(
                id,
                ElementSection.text(section, "version").orElse(""),
                facts,
                ElementSection.references(section),
                parts,
                section.line());
        ElementSection.text(section, "bemerkung");
        state(section, rule, at);
        rules.computeIfAbsent(at, key -> new ArrayList<>()).add(rule);
        section.done();
    }

    private void state(Section section, SchemaRule rule, String at) {
        String state = section.text("stand");
        if (!state.matches("offen|uebersetzt|entfaellt")) {
            section.error("stand", "stand", "Diesen Stand gibt es nicht.", "Erlaubt: offen, uebersetzt, entfaellt.");
        } else if (state.equals("offen")) {
            root.befunde()
                    .warning(
                            section.file(),
                            section.line("regel"),
                            FimOrigin.OPEN_RULE,
                            "Die Regel " + Texts.oneLine(rule.id() + " „" + rule.name()) + "“ ist noch nicht übersetzt"
                                    + concerned(rule, at) + ".",
                            "In formular.yaml als bedingung oder pruefung ausdrücken, dann hier stand: uebersetzt.");
        }
    }

    /** The fields of the form that the text of a rule names. */
    private String concerned(SchemaRule rule, String at) {
        String text = rule.text() + " " + at;
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
