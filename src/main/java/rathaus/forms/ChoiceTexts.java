package rathaus.forms;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rathaus.decisions.Values;
import rathaus.forms.FieldType.Choice;

/** The choices that are offered, and their hints, in the language of the page. */
final class ChoiceTexts {

    private final LocalTexts texts;

    ChoiceTexts(LocalTexts texts) {
        this.texts = texts;
    }

    Map<String, String> offered(Field field, List<Choice> choices, Values values) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Choice choice : choices) {
            if (choice.condition().isEmpty() || choice.condition().get().holds(values)) {
                labels.put(
                        choice.code(), texts.inForm("feld." + field.id() + ".option." + choice.code(), choice.label()));
            }
        }
        return labels;
    }

    Map<String, String> hints(Field field, List<Choice> choices) {
        Map<String, String> hints = new HashMap<>();
        choices.forEach(choice -> choice.help()
                .ifPresent(help -> hints.put(
                        choice.code(),
                        texts.inForm("feld." + field.id() + ".option." + choice.code() + ".hilfe", help))));
        return hints;
    }
}
