package rathaus.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A field as it is asked in a form with answers.
 *
 * @param place where its answer stands: {@code kennzeichen}, {@code hunde.0.chip}
 * @param entry for repeated groups the name and number of the entry: {@code Hund 1}
 */
public record AskedField(String place, Field field, Optional<String> entry) {

    /** The German label with the entry before it. */
    public String label() {
        return entry.map(name -> name + ": ").orElse("") + field.label();
    }

    static List<AskedField> of(VisibleForm form) {
        List<AskedField> asked = new ArrayList<>();
        for (FormPage page : form.pages()) {
            for (FieldGroup group : page.groups()) {
                if (group.repetition().isEmpty()) {
                    add(form, group, "", Optional.empty(), asked);
                } else {
                    entries(form, group, group.repetition().get(), asked);
                }
            }
        }
        return List.copyOf(asked);
    }

    private static void entries(
            VisibleForm form, FieldGroup group, FieldGroup.Repetition repetition, List<AskedField> asked) {
        for (int i = 0; i < form.entryValues(group.id()).size(); i++) {
            add(form, group, group.id() + "." + i + ".", Optional.of(repetition.entry() + " " + (i + 1)), asked);
        }
    }

    private static void add(
            VisibleForm form, FieldGroup group, String start, Optional<String> entry, List<AskedField> asked) {
        for (Field field : group.fields()) {
            if (field.type().isAsked() && form.shows(start + field.id())) {
                asked.add(new AskedField(start + field.id(), field, entry));
            }
        }
    }
}
