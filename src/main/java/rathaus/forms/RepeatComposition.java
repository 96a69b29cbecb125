package rathaus.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rathaus.decisions.Values;

/** Puts the entries of a repeated group together, and those of the groups inside them. */
final class RepeatComposition {

    private final PageComposition page;
    private final VisibleForm form;
    private final FormPageView.Shown shown;

    RepeatComposition(PageComposition page, VisibleForm form, FormPageView.Shown shown) {
        this.page = page;
        this.form = form;
        this.shown = shown;
    }

    /**
     * The view of a group.
     *
     * @param start of its places: empty, or {@code hunde.0.} for a group inside an entry
     * @param before of the titles of its entries: empty, or {@code Hund 1, }
     * @param answers where its own answers stand
     * @param values what expressions see around it
     */
    FormPageView.GroupView group(FieldGroup group, String start, String before, Answers answers, Values values) {
        FieldGroup.Repetition repetition = group.repetition().orElseThrow();
        String place = start + group.id();
        String name = page.entryName(group, repetition);
        List<Answers> saved = answers.entries(group.id());
        List<Values> contexts = form.entryValues(place);
        int count = count(place, saved.size(), repetition);
        List<FormPageView.EntryView> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String title = before + name + " " + (i + 1);
            Answers entry = i < saved.size() ? saved.get(i) : Answers.none();
            boolean known = i < contexts.size();
            entries.add(entry(
                    group, place + "." + i, title, entry, known ? Optional.of(contexts.get(i)) : Optional.empty()));
        }
        FormPageView.Repeat repeat = new FormPageView.Repeat(
                place, name, count < repetition.most(), count > Math.max(1, repetition.least()), page.error(place));
        return new FormPageView.GroupView(page.title(group), entries, Optional.of(repeat));
    }

    private int count(String place, int saved, FieldGroup.Repetition repetition) {
        int typed = shown.typed()
                .map(input -> FormReading.count(input, place))
                .filter(count -> count > 0)
                .orElse(saved);
        int wanted = Math.max(1, typed) + shown.grown().getOrDefault(place, 0);
        return Math.clamp(wanted, Math.max(1, repetition.least()), repetition.most());
    }

    /** @param context what expressions see in an entry that the form knows; a new one shows what has no condition */
    private FormPageView.EntryView entry(
            FieldGroup group, String place, String title, Answers answers, Optional<Values> context) {
        Values values = context.orElseGet(form::values);
        List<QuestionView> questions = new ArrayList<>();
        for (Field field : group.fields()) {
            String at = place + "." + field.id();
            if (context.isPresent() ? form.shows(at) : field.condition().isEmpty()) {
                page.question(field, at, answers, values).ifPresent(questions::add);
            }
        }
        List<FormPageView.GroupView> nested = new ArrayList<>();
        for (FieldGroup inner : group.nested()) {
            boolean asked = context.isPresent()
                    ? form.showsNested(place + "." + inner.id())
                    : inner.condition().isEmpty();
            if (asked) {
                nested.add(group(inner, place + ".", title + ", ", answers, values));
            }
        }
        return new FormPageView.EntryView(
                Optional.of(title), List.copyOf(questions), List.copyOf(nested), Optional.of(place));
    }
}
