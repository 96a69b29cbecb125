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
                    entries(form, group, "", "", asked);
                }
            }
        }
        return List.copyOf(asked);
    }

    private static void entries(
            VisibleForm form, FieldGroup group, String start, String before, List<AskedField> asked) {
        String place = start + group.id();
        String name = group.repetition().map(FieldGroup.Repetition::entry).orElse("");
        for (int i = 0; i < form.entryValues(place).size(); i++) {
            String entry = before + name + " " + (i + 1);
            add(form, group, place + "." + i + ".", Optional.of(entry), asked);
            for (FieldGroup inner : group.nested()) {
                entries(form, inner, place + "." + i + ".", entry + ", ", asked);
            }
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
