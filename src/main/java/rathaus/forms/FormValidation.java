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
                unknownIn(group.get(), id, answer.getValue());
            } else if (definition.field(id).isEmpty() || isInRepeatedGroup(id)) {
                errors.add(FieldError.keyed(id, "unbekannt", "forms.error.unknown"));
            }
        }
    }

    private boolean isInRepeatedGroup(String id) {
        return form.definition().pages().stream()
                .flatMap(page -> page.groups().stream())
                .filter(group -> group.repetition().isPresent())
                .anyMatch(
                        group -> group.allFields().anyMatch(field -> field.id().equals(id)));
    }

    private void unknownIn(FieldGroup group, String place, Answer answer) {
        if (!(answer instanceof Answer.Entries entries)) {
            errors.add(FieldError.keyed(place, "typ", "forms.error.kind"));
            return;
        }
        for (int i = 0; i < entries.entries().size(); i++) {
            for (Map.Entry<String, Answer> inside :
                    entries.entries().get(i).all().entrySet()) {
                unknownInEntry(group, place + "." + i + ".", inside.getKey(), inside.getValue());
            }
        }
    }

    private void unknownInEntry(FieldGroup group, String start, String id, Answer answer) {
        Optional<FieldGroup> inner =
                group.nested().stream().filter(nested -> nested.id().equals(id)).findFirst();
        if (inner.isPresent()) {
            unknownIn(inner.get(), start + id, answer);
        } else if (group.fields().stream().noneMatch(field -> field.id().equals(id))) {
            errors.add(FieldError.keyed(start + id, "unbekannt", "forms.error.unknown"));
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
        } else {
            entries(group, group.repetition().get(), group.id(), given, form.answers());
        }
    }

    private void entries(
            FieldGroup group, FieldGroup.Repetition repetition, String place, Answers typed, Answers counting) {
        List<Answers> all = typed.entries(group.id());
        if (all.size() < repetition.least() || all.size() > repetition.most()) {
            errors.add(FieldError.keyed(place, "anzahl", "forms.error.entries", repetition.least(), repetition.most()));
        }
        List<Values> contexts = form.entryValues(place);
        List<Answers> entries = counting.entries(group.id());
        for (int i = 0; i < Math.min(contexts.size(), entries.size()); i++) {
            String start = place + "." + i + ".";
            Answers entry = entries.get(i);
            for (Field field : group.fields()) {
                field(field, start + field.id(), entry, contexts.get(i));
            }
            for (FieldGroup inner : group.nested()) {
                if (form.showsNested(start + inner.id())) {
                    entries(inner, inner.repetition().orElseThrow(), start + inner.id(), all.get(i), entry);
                }
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
