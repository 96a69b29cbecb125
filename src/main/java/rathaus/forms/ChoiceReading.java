package rathaus.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rathaus.forms.FieldType.Choice;
import rathaus.servicepackage.Section;

/** Reads {@code optionen}. */
final class ChoiceReading {

    private final Section section;
    private final Set<String> scope;

    ChoiceReading(Section section, Set<String> scope) {
        this.section = section;
        this.scope = scope;
    }

    FieldType manyOf() {
        List<Choice> choices = atLeast(1);
        int least = section.integer("min", 1, 0, choices.size());
        return new FieldType.ChoiceOfMany(choices, least, section.integer("max", choices.size(), 1, 50));
    }

    List<Choice> atLeast(int fewest) {
        List<Choice> choices = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Section option : section.sections("optionen")) {
            String code = option.code("code");
            if (!code.matches("[A-Za-z0-9._-]{1,40}") || !codes.add(code)) {
                option.error(
                        "code",
                        "code",
                        "Der Code ist ungültig oder doppelt.",
                        "Buchstaben und Ziffern, je Option anders.");
            }
            choices.add(new Choice(
                    code,
                    option.text("label"),
                    FormularReading.optional(option, "hilfe"),
                    FormularReading.optional(option, "fim_code"),
                    FormularReading.expression(option, "bedingung", scope)));
            option.done();
        }
        if (choices.size() < fewest || choices.size() > 50) {
            section.error("optionen", "optionen", "Zu wenige oder zu viele Optionen.", fewest + " bis 50.");
        }
        return List.copyOf(choices);
    }
}
