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
        return form.pages().stream()
                .flatMap(page -> shown(form, page).stream())
                .filter(shown -> shown.field().type().isAsked())
                .toList();
    }

    /** Everything that a page shows, what only informs included. */
    static List<AskedField> shown(VisibleForm form, FormPage page) {
        List<AskedField> shown = new ArrayList<>();
        for (FieldGroup group : page.groups()) {
            if (group.repetition().isEmpty()) {
                add(form, group, "", Optional.empty(), shown);
            } else {
                entries(form, group, "", "", shown);
            }
        }
        return List.copyOf(shown);
    }

    private static void entries(
            VisibleForm form, FieldGroup group, String start, String before, List<AskedField> shown) {
        String place = start + group.id();
        String name = group.repetition().map(FieldGroup.Repetition::entry).orElse("");
        for (int i = 0; i < form.entryValues(place).size(); i++) {
            String entry = before + name + " " + (i + 1);
            add(form, group, place + "." + i + ".", Optional.of(entry), shown);
            for (FieldGroup inner : group.nested()) {
                entries(form, inner, place + "." + i + ".", entry + ", ", shown);
            }
        }
    }

    private static void add(
            VisibleForm form, FieldGroup group, String start, Optional<String> entry, List<AskedField> shown) {
        for (Field field : group.fields()) {
            if (form.shows(start + field.id())) {
                shown.add(new AskedField(start + field.id(), field, entry));
            }
        }
    }
}
