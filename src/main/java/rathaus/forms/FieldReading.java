package rathaus.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import rathaus.decisions.Expression;
import rathaus.servicepackage.Section;

/** Reads fields and sees to it that no id stands twice. */
final class FieldReading {

    private static final Set<String> ATTRIBUTES = Set.of(
            "konto.anschrift",
            "konto.email",
            "konto.familienname",
            "konto.geburtsdatum",
            "konto.telefon",
            "konto.vornamen");

    private final CodeLists lists;
    private final Set<String> ids = new HashSet<>();
    private int count;

    FieldReading(CodeLists lists) {
        this.lists = lists;
    }

    /** How many fields have been read. */
    int count() {
        return count;
    }

    Field field(Section section, Set<String> inside) {
        count++;
        String id = id(section, "");
        Optional<Expression> condition = FormularReading.expression(section, "bedingung", inside);
        FieldType type = new FieldTypeReading(section, lists, Set.copyOf(inside)).type();
        inside.add(id);
        List<Field.Check> checks = new ArrayList<>();
        for (Section check : section.oneOrMore("pruefung")) {
            Optional<Expression> rule = FormularReading.expression(check, "regel", inside);
            String message = check.text("meldung");
            rule.ifPresent(expression -> checks.add(new Field.Check(expression, message)));
            check.done();
        }
        boolean personal = section.yes("personenbezug", isPersonalByDefault(type));
        Optional<Field.Purpose> purpose = personal
                ? Optional.of(new Field.Purpose(section.text("zweck"), section.text("grundlage")))
                : section.has("zweck")
                        ? Optional.of(new Field.Purpose(section.text("zweck"), section.text("grundlage")))
                        : Optional.empty();
        Field field = new Field(
                id,
                type,
                section.text("label"),
                FormularReading.optional(section, "hilfe"),
                section.yes("pflicht", true) && type.isAsked(),
                FormularReading.optional(section, "fim"),
                condition,
                List.copyOf(checks),
                prefill(section),
                EvidenceReading.evidence(section, type, inside),
                purpose,
                personal);
        section.done();
        return field;
    }

    private static boolean isPersonalByDefault(FieldType type) {
        return switch (type) {
            case FieldType.ChoiceOfOne ignored -> false;
            case FieldType.ListedChoice ignored -> false;
            case FieldType.ChoiceOfMany ignored -> false;
            case FieldType.YesOrNo ignored -> false;
            case FieldType.Number ignored -> false;
            case FieldType.Euro ignored -> false;
            case FieldType.TimeOfDay ignored -> false;
            case FieldType.Declaration ignored -> false;
            case FieldType.Computed ignored -> false;
            case FieldType.Information ignored -> false;
            default -> true;
        };
    }

    /** Which attribute of a person the answer is; answers to the same attribute are offered in later Antraege. */
    private static Optional<String> prefill(Section section) {
        Optional<String> attribute = FormularReading.optional(section, "vorbefuellung");
        if (attribute.isPresent() && !ATTRIBUTES.contains(attribute.get())) {
            section.error(
                    "vorbefuellung",
                    "vorbefuellung",
                    "Dieses Merkmal gibt es nicht.",
                    "Erlaubt: " + String.join(", ", new TreeSet<>(ATTRIBUTES)) + ".");
        }
        return attribute;
    }

    /** The id of a part of the form; kinds of parts have ids of their own. */
    String id(Section section, String kind) {
        String id = section.text("id");
        if (!id.matches("[a-z][a-z0-9_]{0,39}")
                || Set.of("ortsrecht", "kommune", "heute", "nummer").contains(id)) {
            section.error("id", "id", "Die Id hat nicht die richtige Form.", "Kleinbuchstaben, Ziffern, Unterstrich.");
        }
        if (!ids.add(kind + id)) {
            section.error("id", "id-doppelt", "Die Id kommt zweimal vor.", "Eine andere wählen.");
        }
        return id;
    }
}
