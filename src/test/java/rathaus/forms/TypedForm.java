package rathaus.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import rathaus.kernel.Language;

/** What a browser sends back if a page is shown with saved answers and nothing is changed. */
final class TypedForm {

    private final Map<String, List<String>> values = new HashMap<>();
    private final Predicate<String> shown;

    private TypedForm(Predicate<String> shown) {
        this.shown = shown;
    }

    /** All pages, hidden questions too. */
    static FormInput whole(FormDefinition form, Answers answers) {
        TypedForm typed = new TypedForm(place -> true);
        form.pages().forEach(page -> page.groups().forEach(group -> typed.group(group, "", answers)));
        return FormInput.of(typed.values);
    }

    /** One page, only what is shown; with some values typed differently. */
    static FormInput page(VisibleForm form, FormPage page, Answers answers, Map<String, String> instead) {
        TypedForm typed = new TypedForm(place -> form.shows(place) || form.showsNested(place));
        page.groups().stream().filter(form::shows).forEach(group -> typed.group(group, "", answers));
        instead.forEach((name, text) -> typed.values.put(name, List.of(text)));
        return FormInput.of(typed.values);
    }

    private void group(FieldGroup group, String start, Answers answers) {
        if (group.repetition().isEmpty()) {
            group.fields().forEach(field -> field(field, start + field.id(), answers.get(field.id())));
            return;
        }
        List<Answers> entries = answers.entries(group.id());
        for (int i = 0; i < entries.size(); i++) {
            String place = start + group.id() + "." + i;
            Answers entry = entries.get(i);
            values.put(place, List.of("ja"));
            group.fields().forEach(field -> field(field, place + "." + field.id(), entry.get(field.id())));
            group.nested().stream()
                    .filter(inner -> shown.test(place + "." + inner.id()))
                    .forEach(inner -> group(inner, place + ".", entry));
        }
    }

    private void field(Field field, String place, Optional<Answer> answer) {
        if (!shown.test(place)) {
            return;
        }
        if (answer.orElse(null) instanceof Answer.Many many) {
            values.put(place, many.codes());
        } else if (field.type() instanceof FieldType.ListedChoice listed && listed.isSearched()) {
            values.put(place, List.of(ListedChoices.typedBack(listed.list(), answer, Language.EN)));
        } else if (field.type().isAsked() && field.type().parts().isEmpty()) {
            values.put(place, List.of(TypedBack.text(answer)));
        }
        TypedBack.parts(answer).forEach((part, text) -> values.put(place + "." + part, List.of(text)));
    }
}
