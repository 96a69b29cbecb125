package rathaus.forms.xdatenfelder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private final FimLists codeLists;
    private final Findings findings;
    private final Slug ids;
    private final Map<Occurrence, String> places;

    QuestionMapping(FimLists codeLists, Findings findings, Slug ids, Map<Occurrence, String> places) {
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

    /** An address or a date in parts. */
    Question combined(Item.Combined combined, SchemaElement parent, boolean alone, Optional<String> condition) {
        return new CombinedMapping(this, ids, places).map(combined, parent, alone, condition);
    }

    /** The id of a repeated group, which expressions name like a field. */
    String idOfGroup(SchemaElement element, String name, String parent) {
        return ids.take(element.keyword(Hints.ID), name, parent);
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
        PurposeKeys.add(mapped.type(), Stream.of(occurrence), parent, keys);
        return new Question(keys, remarks);
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

    String note(SchemaElement field, FieldMapping.Note note) {
        findings.warning(
                field.line(), note.rule(), field.id() + " " + field.fact("name") + ": " + note.reason(), note.mend());
        return "Offen: " + note.reason() + " " + note.mend();
    }

    private static Optional<String> help(SchemaElement field) {
        return Optional.of(Texts.oneLine(field.fact("hilfetextEingabe")))
                .filter(help -> !help.isEmpty() && !help.equals(Texts.oneLine(field.label())));
    }
}
