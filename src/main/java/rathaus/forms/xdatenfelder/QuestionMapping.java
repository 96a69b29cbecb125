package rathaus.forms.xdatenfelder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rathaus.forms.xdatenfelder.Draft.Question;
import rathaus.forms.xdatenfelder.SchemaElement.Occurrence;
import rathaus.forms.xdatenfelder.YamlText.Bare;

/** From Datenfelder to the questions of a draft, with everything that the person who goes on has to know. */
final class QuestionMapping {

    static final String OPEN = "unbestätigt";
    private static final Set<String> NOT_PERSONAL =
            Set.of("auswahl", "mehrfachauswahl", "janein", "zahl", "betrag", "erklaerung", "information", "berechnet");
    private static final Set<String> NOT_ASKED = Set.of("information", "berechnet");
    private static final Set<String> NOT_REPEATED =
            Set.of("information", "berechnet", "erklaerung", "name", "datei", "mehrfachauswahl");
    private static final List<String> LAST = List.of("fim", "bedingung", "zweck", "grundlage");

    private final CodeLists codeLists;
    private final Findings findings;
    private final Slug ids;
    private final Map<Occurrence, String> places;

    QuestionMapping(CodeLists codeLists, Findings findings, Slug ids, Map<Occurrence, String> places) {
        this.codeLists = codeLists;
        this.findings = findings;
        this.ids = ids;
        this.places = places;
    }

    /** Whether the field needs a repeated group of its own. */
    boolean needsEntries(Occurrence field) {
        return field.isRepeated()
                && !NOT_REPEATED.contains(FieldMapping.map(field, codeLists).type());
    }

    /** Whether a question has to be asked before the group. */
    static boolean needsGate(Occurrence group) {
        return group.least() == 0
                && !group.isRepeated()
                && group.element().children().stream().anyMatch(child -> child.least() > 0);
    }

    /** Whether the group applies. */
    Question gate(SchemaElement group) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("id", ids.take("mit " + group.fact("name"), ""));
        keys.put("typ", "janein");
        keys.put("label", "Möchten Sie diesen Teil ausfüllen: " + Texts.oneLine(group.label()) + "?");
        return new Question(
                keys,
                List.of("Vom Import ergänzt, weil " + group.id()
                        + " freiwillig ist. Besser: unten bei bedingung sagen, wann"
                        + " die Gruppe gilt, und diese Frage löschen."));
    }

    /** Whether exactly one part of the group is to be given (Auswahlgruppe of version 3.0.0). */
    static boolean isChoice(Occurrence group) {
        return group.element().fact("art").equals("X")
                && !group.isRepeated()
                && group.element().children().size() > 1;
    }

    /** Which part of the group applies. */
    Question choice(Occurrence occurrence) {
        SchemaElement group = occurrence.element();
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("id", ids.take("auswahl " + group.fact("name"), ""));
        keys.put("typ", "auswahl");
        keys.put("label", Texts.oneLine(group.label()));
        if (occurrence.least() == 0) {
            keys.put("pflicht", new Bare("nein"));
        }
        List<Object> options = new ArrayList<>();
        for (Occurrence child : group.children()) {
            Map<String, Object> option = new LinkedHashMap<>();
            option.put("code", child.element().id());
            option.put("label", Texts.oneLine(child.element().label()));
            options.add(new YamlText.Line(option));
        }
        keys.put("optionen", options);
        return new Question(
                keys, List.of("Vom Import ergänzt: " + group.id() + " ist in FIM eine Auswahl, genau eines gilt."));
    }

    /** The condition under which one part of a choice applies. */
    static String chosen(Question choice, Occurrence child) {
        return choice.keys().get("id") + " = \"" + child.element().id() + "\"";
    }

    /** A field that is not part of a repeated group, or is its only one. */
    Question single(Occurrence occurrence, SchemaElement parent, Optional<String> condition) {
        FieldMapping.Mapped mapped = FieldMapping.map(occurrence, codeLists);
        SchemaElement field = occurrence.element();
        String id = ids.take(field.keyword(Hints.ID), field.fact("name"), parent.fact("name"));
        places.put(occurrence, id);
        List<String> remarks = new ArrayList<>(rules(field));
        mapped.notes().forEach(note -> remarks.add(note(field, note)));
        if (occurrence.isRepeated()
                && Set.of("information", "berechnet", "erklaerung", "name").contains(mapped.type())) {
            remarks.add(note(
                    field,
                    new FieldMapping.Note(
                            "anzahl",
                            "Das Feld darf mehrfach vorkommen (" + occurrence.count() + ").",
                            "Es wird einmal gefragt: in der Hilfe sagen, dass alle Angaben hineingehören.")));
        }
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("id", id);
        keys.put("typ", mapped.type());
        keys.put("label", Texts.oneLine(field.label().isEmpty() ? field.id() : field.label()));
        help(field).filter(help -> !help.equals(mapped.keys().get("text"))).ifPresent(help -> keys.put("hilfe", help));
        if (occurrence.least() == 0 && !NOT_ASKED.contains(mapped.type())) {
            keys.put("pflicht", new Bare("nein"));
        }
        mapped.keys().forEach(keys::putIfAbsent);
        keys.put("fim", field.id());
        condition.ifPresent(value -> keys.put("bedingung", value));
        purpose(mapped.type(), basis(Stream.of(occurrence), parent), keys);
        return new Question(keys, remarks);
    }

    /** A field of a repeated group, which takes no files. */
    Question inEntry(Occurrence occurrence, SchemaElement parent, Optional<String> condition) {
        Question question = single(occurrence, parent, condition);
        if (!"datei".equals(question.keys().get("typ"))) {
            return question;
        }
        SchemaElement field = occurrence.element();
        List<String> remarks = new ArrayList<>(question.remarks());
        remarks.add(note(
                field,
                new FieldMapping.Note(
                        "datei", "Dateien sind in einer Wiederholung nicht möglich.", "Außerhalb der Gruppe fragen.")));
        Map<String, Object> keys = new LinkedHashMap<>(question.keys());
        LAST.forEach(keys::remove);
        List.of("pflicht", "anzahl", "nachreichen").forEach(keys::remove);
        keys.put("typ", "information");
        keys.put("text", "Unbestätigt: Diese Datei ist an anderer Stelle zu fragen.");
        keys.put("fim", field.id());
        condition.ifPresent(value -> keys.put("bedingung", value));
        return new Question(keys, remarks);
    }

    /** An address or a date in parts. */
    Question combined(Item.Combined combined, SchemaElement parent, boolean alone, Optional<String> condition) {
        boolean address = combined.type().equals("anschrift");
        Optional<SchemaElement> own = combined.group()
                .filter(group -> !address
                        || group.element().children().size() == combined.parts().size())
                .map(Occurrence::element)
                .or(() -> Optional.of(parent).filter(group -> alone));
        String name = address ? "Anschrift" : own.orElse(parent).fact("name");
        String id = ids.take(own.flatMap(element -> element.keyword(Hints.ID)), name, parent.fact("name"));
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("id", id);
        keys.put("typ", combined.type());
        keys.put("label", Texts.oneLine(own.map(SchemaElement::label).orElse("Anschrift")));
        if (!combined.isRequired()) {
            keys.put("pflicht", new Bare("nein"));
        }
        Map<String, Object> parts = new LinkedHashMap<>();
        combined.parts().forEach((part, field) -> {
            places.put(field, id + "." + part);
            parts.put(part, field.element().id());
        });
        if (address) {
            keys.put("fim_teile", parts);
        } else {
            own.ifPresent(group -> keys.put("fim", group.id()));
        }
        condition.ifPresent(value -> keys.put("bedingung", value));
        SchemaElement context = address ? parent : own.orElse(parent);
        purpose(combined.type(), basis(combined.parts().values().stream(), context), keys);
        return new Question(keys, remarks(combined));
    }

    private List<String> remarks(Item.Combined combined) {
        List<String> remarks = new ArrayList<>();
        combined.groups().forEach(group -> remarks.addAll(rules(group.element())));
        combined.parts().values().forEach(part -> remarks.addAll(rules(part.element())));
        combined.parts().forEach((part, field) -> {
            if (combined.type().equals("anschrift") && field.least() > 0 == part.equals("zusatz")) {
                remarks.add(note(
                        field.element(),
                        new FieldMapping.Note(
                                "anschrift",
                                "„" + field.element().label() + "“ ist in FIM "
                                        + (field.least() > 0 ? "Pflicht" : "freiwillig")
                                        + ", im Typ anschrift nicht.",
                                "Prüfen, ob das geht; sonst einzelne Felder anlegen.")));
            }
        });
        return remarks;
    }

    /** The rules of an element as remarks; each is a finding too. */
    List<String> rules(SchemaElement element) {
        return element.rules().stream()
                .filter(rule -> !FimOrigin.isMetByType(rule))
                .map(rule -> {
                    String text = Texts.oneLine(rule.id() + " " + rule.name() + ": " + rule.text());
                    findings.warning(
                            rule.line(),
                            FimOrigin.OPEN_RULE,
                            "Die Regel " + Texts.oneLine(rule.id() + " " + rule.name()) + " ist noch nicht übersetzt.",
                            "Als bedingung oder pruefung ausdrücken, dann in fim.yaml den Stand setzen.");
                    return "Noch nicht übersetzt: Regel " + text;
                })
                .toList();
    }

    private String note(SchemaElement field, FieldMapping.Note note) {
        findings.warning(
                field.line(), note.rule(), field.id() + " " + field.fact("name") + ": " + note.reason(), note.mend());
        return "Offen: " + note.reason() + " " + note.mend();
    }

    private static Optional<String> help(SchemaElement field) {
        return Optional.of(Texts.oneLine(field.fact("hilfetextEingabe")))
                .filter(help -> !help.isEmpty() && !help.equals(Texts.oneLine(field.label())));
    }

    private static void purpose(String type, String basis, Map<String, Object> keys) {
        if (!NOT_PERSONAL.contains(type)) {
            keys.put("zweck", OPEN);
            keys.put("grundlage", basis);
        }
    }

    private static boolean isBoundToLaw(SchemaElement element) {
        return element.kind() == SchemaElement.Kind.SCHEMA
                || element.fact("schemaelementart").equals("RNG");
    }

    /**
     * The law that the schema names for the field. Harmonised fields name the source of their definition instead, which does not
     * allow anybody to ask for them.
     */
    private static String basis(Stream<Occurrence> fields, SchemaElement parent) {
        String basis = fields.flatMap(field -> Stream.concat(
                        isBoundToLaw(parent) ? field.references().stream() : Stream.empty(),
                        isBoundToLaw(field.element()) ? field.element().references().stream() : Stream.empty()))
                .map(reference -> Texts.oneLine(reference.text()))
                .filter(text -> text.matches(".*(§|Art\\.|Artikel).*") && text.length() <= 200)
                .distinct()
                .collect(Collectors.joining("; "));
        return basis.isEmpty() ? OPEN : basis.substring(0, Math.min(basis.length(), 500));
    }
}
