package rathaus.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rathaus.decisions.Values;

/**
 * Whether answers may be accepted. One page and the whole Antrag are judged by the same rules; the whole also refuses answers
 * to questions that the form does not have.
 */
public final class FormValidation {

    private final VisibleForm form;
    private final Answers given;
    private final Map<String, FieldError> malformed;
    private final List<FieldError> errors = new ArrayList<>();

    private FormValidation(VisibleForm form, Answers given, Map<String, FieldError> malformed) {
        this.form = form;
        this.given = given;
        this.malformed = malformed;
    }

    /**
     * Judges one page.
     *
     * @param malformed what could not be read, see {@link FormReading}
     * @return the errors in the order of the page; none if the page is not asked
     */
    public static List<FieldError> page(
            VisibleForm form, FormPage page, Answers given, Map<String, FieldError> malformed) {
        FormValidation validation = new FormValidation(form, given, malformed);
        if (malformed.containsKey("")) {
            return List.of(malformed.get(""));
        }
        validation.page(page);
        return List.copyOf(validation.errors);
    }

    /**
     * Judges the whole Antrag (§ 9a Abs. 2 OZG: complete before it is submitted), whatever the pages did.
     *
     * @param given the answers as stored or read, hidden ones included
     */
    public static List<FieldError> whole(VisibleForm form, Answers given, Map<String, FieldError> malformed) {
        FormValidation validation = new FormValidation(form, given, malformed);
        validation.unknown();
        form.pages().forEach(validation::page);
        return List.copyOf(validation.errors);
    }

    private void unknown() {
        malformed.values().stream()
                .filter(error ->
                        error.rule().equals("unbekannt") || error.rule().equals("zuviel"))
                .forEach(errors::add);
        FormDefinition definition = form.definition();
        for (Map.Entry<String, Answer> answer : given.all().entrySet()) {
            String id = answer.getKey();
            Optional<FieldGroup> group = definition.repeatedGroup(id);
            if (group.isPresent()) {
                unknownIn(group.get(), answer.getValue());
            } else if (definition.field(id).isEmpty() || isInRepeatedGroup(id)) {
                errors.add(FieldError.keyed(id, "unbekannt", "forms.error.unknown"));
            }
        }
    }

    private boolean isInRepeatedGroup(String id) {
        return form.definition().pages().stream()
                .flatMap(page -> page.groups().stream())
                .filter(group -> group.repetition().isPresent())
                .anyMatch(group ->
                        group.fields().stream().anyMatch(field -> field.id().equals(id)));
    }

    private void unknownIn(FieldGroup group, Answer answer) {
        if (!(answer instanceof Answer.Entries entries)) {
            errors.add(FieldError.keyed(group.id(), "typ", "forms.error.kind"));
            return;
        }
        for (int i = 0; i < entries.entries().size(); i++) {
            for (String id : entries.entries().get(i).all().keySet()) {
                if (group.fields().stream().noneMatch(field -> field.id().equals(id))) {
                    errors.add(FieldError.keyed(group.id() + "." + i + "." + id, "unbekannt", "forms.error.unknown"));
                }
            }
        }
    }

    private void page(FormPage page) {
        for (FieldGroup group : page.groups()) {
            if (form.shows(page) && form.shows(group)) {
                group(group);
            }
        }
    }

    private void group(FieldGroup group) {
        if (group.repetition().isEmpty()) {
            group.fields().forEach(field -> field(field, field.id(), form.answers(), form.values()));
            return;
        }
        int count = given.get(group.id()).orElse(null) instanceof Answer.Entries all
                ? all.entries().size()
                : 0;
        FieldGroup.Repetition repetition = group.repetition().get();
        if (count < repetition.least() || count > repetition.most()) {
            errors.add(FieldError.keyed(
                    group.id(), "anzahl", "forms.error.entries", repetition.least(), repetition.most()));
        }
        List<Values> contexts = form.entryValues(group.id());
        List<Answers> entries =
                form.answers().get(group.id()).orElse(null) instanceof Answer.Entries kept ? kept.entries() : List.of();
        for (int i = 0; i < Math.min(contexts.size(), entries.size()); i++) {
            for (Field field : group.fields()) {
                field(field, group.id() + "." + i + "." + field.id(), entries.get(i), contexts.get(i));
            }
        }
    }

    private void field(Field field, String place, Answers answers, Values values) {
        if (!form.shows(place)) {
            return;
        }
        FieldError unread = malformed.get(place);
        if (unread != null) {
            errors.add(unread);
            return;
        }
        new FieldRules(form.environment().today(), values)
                .check(field, place, answers.get(field.id()))
                .ifPresent(errors::add);
    }
}
