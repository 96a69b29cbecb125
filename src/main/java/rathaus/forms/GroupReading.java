package rathaus.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rathaus.decisions.Expression;
import rathaus.servicepackage.Section;

/** Reads groups, repeated ones and those inside of them. */
final class GroupReading {

    private static final int MOST_ENTRIES = 20;

    private final FieldReading fields;
    private final Set<String> known;

    /** @param known names of the form so far; those of the groups are added */
    GroupReading(FieldReading fields, Set<String> known) {
        this.fields = fields;
        this.known = known;
    }

    FieldGroup group(Section section) {
        Optional<FieldGroup.Repetition> repetition =
                section.section("wiederholung").map(this::repetition);
        String id = fields.id(section, repetition.isPresent() ? "" : "gruppe.");
        Optional<Expression> condition = FormularReading.expression(section, "bedingung", known);
        Set<String> inside = repetition.isPresent() ? new HashSet<>(known) : known;
        List<Field> read = new ArrayList<>();
        for (Section field : section.sections("felder")) {
            read.add(fields.field(field, inside));
        }
        List<FieldGroup> nested = repetition.isPresent() ? nested(section, inside) : List.of();
        if (read.isEmpty()) {
            section.error("felder", "felder", "Die Gruppe hat kein Feld.", "Mindestens ein Feld.");
        }
        if (repetition.isPresent()) {
            known.add(id);
        }
        FieldGroup group = new FieldGroup(
                id,
                FormularReading.optional(section, "titel"),
                FormularReading.optional(section, "fim"),
                condition,
                repetition,
                List.copyOf(read),
                nested);
        section.done();
        return group;
    }

    /** Repeated groups inside of a repeated group; they hold no further ones. */
    private List<FieldGroup> nested(Section section, Set<String> known) {
        List<FieldGroup> nested = new ArrayList<>();
        for (Section inner : section.sections("gruppen")) {
            Optional<FieldGroup.Repetition> repetition =
                    inner.section("wiederholung").map(this::repetition);
            if (repetition.isEmpty()) {
                inner.error(
                        "wiederholung", "wiederholung", "Eine innere Gruppe wiederholt sich.", "wiederholung angeben.");
            }
            String id = fields.id(inner, "");
            Optional<Expression> condition = FormularReading.expression(inner, "bedingung", known);
            Set<String> inside = new HashSet<>(known);
            List<Field> read = inner.sections("felder").stream()
                    .map(field -> fields.field(field, inside))
                    .toList();
            if (read.isEmpty()) {
                inner.error("felder", "felder", "Die Gruppe hat kein Feld.", "Mindestens ein Feld.");
            }
            known.add(id);
            nested.add(new FieldGroup(
                    id,
                    FormularReading.optional(inner, "titel"),
                    FormularReading.optional(inner, "fim"),
                    condition,
                    repetition,
                    read,
                    List.of()));
            inner.done();
        }
        return List.copyOf(nested);
    }

    private FieldGroup.Repetition repetition(Section section) {
        int least = section.integer("min", 1, 0, MOST_ENTRIES);
        int most = section.integer("max", MOST_ENTRIES, Math.max(1, least), MOST_ENTRIES);
        FieldGroup.Repetition repetition = new FieldGroup.Repetition(least, most, section.text("eintrag"));
        section.done();
        return repetition;
    }
}
