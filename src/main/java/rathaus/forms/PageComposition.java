package rathaus.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rathaus.decisions.Values;
import rathaus.design.Frame;
import rathaus.kernel.Language;

/** Puts the view of one page together. */
final class PageComposition {

    private final Frame frame;
    private final VisibleForm form;
    private final FormPageView.Shown shown;
    private final FormDefinition definition;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final LocalTexts texts;

    PageComposition(Frame frame, VisibleForm form, FormPageView.Shown shown) {
        this.frame = frame;
        this.form = form;
        this.shown = shown;
        this.definition = form.definition();
        this.texts = new LocalTexts(definition, frame.language());
    }

    FormPageView page(FormPage page) {
        Language language = frame.language();
        shown.errors().forEach(error -> errors.put(error.control(), error.text(definition, frame.texts(), language)));
        List<FormPageView.GroupView> groups = new ArrayList<>();
        page.groups().stream().filter(form::shows).forEach(group -> groups.add(group(group)));
        String title = texts.get("seite." + page.id() + ".titel", page.title());
        Optional<String> help = page.help().map(text -> texts.get("seite." + page.id() + ".hilfe", text));
        return new FormPageView(frame, title, help, List.copyOf(groups), errors, texts.usedGerman());
    }

    private FormPageView.GroupView group(FieldGroup group) {
        Optional<String> title = group.title().map(text -> texts.get("gruppe." + group.id() + ".titel", text));
        if (group.repetition().isEmpty()) {
            List<QuestionView> questions = new ArrayList<>();
            for (Field field : group.fields()) {
                if (form.shows(field.id())) {
                    question(field, field.id(), form.answers(), form.values()).ifPresent(questions::add);
                }
            }
            return new FormPageView.GroupView(
                    title, List.of(new FormPageView.EntryView(Optional.empty(), questions)), Optional.empty());
        }
        FieldGroup.Repetition repetition = group.repetition().get();
        String name = texts.get("gruppe." + group.id() + ".eintrag", repetition.entry());
        int count = count(group, repetition);
        List<FormPageView.EntryView> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(new FormPageView.EntryView(Optional.of(name + " " + (i + 1)), entry(group, i)));
        }
        return new FormPageView.GroupView(
                title,
                entries,
                Optional.of(new FormPageView.Repeat(
                        group.id(), name, count < repetition.most(), count > Math.max(1, repetition.least()))));
    }

    private int count(FieldGroup group, FieldGroup.Repetition repetition) {
        int saved = form.answers().get(group.id()).orElse(null) instanceof Answer.Entries all
                ? all.entries().size()
                : 0;
        int typed =
                shown.typed().map(input -> FormReading.count(input, group.id())).orElse(saved);
        int wanted = Math.max(1, typed) + shown.grown().getOrDefault(group.id(), 0);
        return Math.clamp(wanted, Math.max(1, repetition.least()), repetition.most());
    }

    private List<QuestionView> entry(FieldGroup group, int index) {
        List<Answers> saved =
                form.answers().get(group.id()).orElse(null) instanceof Answer.Entries all ? all.entries() : List.of();
        List<Values> contexts = form.entryValues(group.id());
        boolean known = index < contexts.size();
        List<QuestionView> questions = new ArrayList<>();
        for (Field field : group.fields()) {
            String place = group.id() + "." + index + "." + field.id();
            if (known ? form.shows(place) : field.condition().isEmpty()) {
                Answers answers = index < saved.size() ? saved.get(index) : Answers.none();
                question(field, place, answers, known ? contexts.get(index) : form.values())
                        .ifPresent(questions::add);
            }
        }
        return List.copyOf(questions);
    }

    private Optional<QuestionView> question(Field field, String place, Answers answers, Values values) {
        QuestionView.Ask ask = new QuestionView.Ask(
                place,
                texts.get("feld." + field.id() + ".label", field.label()),
                field.help()
                        .map(help -> texts.get("feld." + field.id() + ".hilfe", help))
                        .orElse(null),
                errors.get(place),
                field.required(),
                why(field));
        return new QuestionComposition(frame, form, texts, shown.typed(), errors)
                .question(field, ask, answers.get(field.id()), values);
    }

    private Optional<QuestionView.Why> why(Field field) {
        return field.purpose()
                .map(purpose -> new QuestionView.Why(
                        purpose.purpose(),
                        purpose.legalBasis(),
                        Explanation.of(form, field, frame.language(), frame.texts())
                                .because()));
    }
}
