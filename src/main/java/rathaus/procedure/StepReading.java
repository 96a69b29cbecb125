package rathaus.procedure;

import java.util.Optional;
import java.util.Set;
import rathaus.forms.FormDefinition;
import rathaus.servicepackage.Section;

/** Reads the steps of {@code ablauf.yaml} with their checklists. */
final class StepReading {

    private final FormDefinition form;
    private final Set<String> scope;

    StepReading(FormDefinition form, Set<String> scope) {
        this.form = form;
        this.scope = scope;
    }

    Step step(Section section) {
        int days = section.integer("frist_tage", 0, 0, 365);
        return new Step(
                section.text("id"),
                section.oneOf("art", Step.Activity.values()),
                section.text("titel"),
                section.oneOf("rolle", Step.Role.values()),
                PartReading.optional(section, "stelle"),
                days == 0 ? Optional.empty() : Optional.of(days),
                PartReading.each(section, "pruefpunkte", this::item));
    }

    private Step.ChecklistItem item(Section section) {
        Optional<String> field = PartReading.optional(section, "feld");
        if (field.isPresent()
                && form.field(field.get()).isEmpty()
                && form.repeatedGroup(field.get()).isEmpty()) {
            section.error("feld", "feld", "Dieses Feld gibt es im Formular nicht.", "Id prüfen.");
        }
        return new Step.ChecklistItem(
                section.text("id"),
                section.text("text"),
                section.text("grundlage"),
                field,
                PartReading.expression(section, "bedingung", scope));
    }
}
