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
        this.form = form;
        this.shown = shown;
        this.definition = form.definition();
        this.texts = new LocalTexts(definition, frame.language(), frame.texts());
        this.frame = frame.with(texts);
    }

    FormPageView page(FormPage page) {
        Language language = frame.language();
        shown.errors().forEach(error -> errors.put(error.control(), error.text(definition, frame.texts(), language)));
        List<FormPageView.GroupView> groups = new ArrayList<>();
        page.groups().stream().filter(form::shows).forEach(group -> groups.add(group(group, titleBelow(page, group))));
        String title = texts.inForm("seite." + page.id() + ".titel", page.title());
        Optional<String> help = page.help().map(text -> texts.inForm("seite." + page.id() + ".hilfe", text));
        return new FormPageView(frame, title, help, List.copyOf(groups), errors, texts.hasGerman());
    }

    /** A group that is called like its page needs no second heading. */
    private Optional<String> titleBelow(FormPage page, FieldGroup group) {
        return group.title().equals(Optional.of(page.title())) ? Optional.empty() : title(group);
    }

    private FormPageView.GroupView group(FieldGroup group, Optional<String> title) {
        if (group.repetition().isPresent()) {
            FormPageView.GroupView repeated =
                    new RepeatComposition(this, form, shown).group(group, "", "", form.answers(), form.values());
            return new FormPageView.GroupView(title, repeated.entries(), repeated.repeat());
        }
        List<QuestionView> questions = new ArrayList<>();
        for (Field field : group.fields()) {
            if (form.shows(field.id())) {
                question(field, field.id(), form.answers(), form.values()).ifPresent(questions::add);
            }
        }
        FormPageView.EntryView only =
                new FormPageView.EntryView(Optional.empty(), List.copyOf(questions), List.of(), Optional.empty());
        return new FormPageView.GroupView(title, List.of(only), Optional.empty());
    }

    Optional<String> title(FieldGroup group) {
        return group.title().map(text -> texts.inForm("gruppe." + group.id() + ".titel", text));
    }

    String entryName(FieldGroup group, FieldGroup.Repetition repetition) {
        return texts.inForm("gruppe." + group.id() + ".eintrag", repetition.entry());
    }

    Optional<String> error(String place) {
        return Optional.ofNullable(errors.get(place));
    }

    Optional<QuestionView> question(Field field, String place, Answers answers, Values values) {
        QuestionView.Ask ask = new QuestionView.Ask(
                place,
                texts.inForm("feld." + field.id() + ".label", field.label()),
                field.help()
                        .map(help -> texts.inForm("feld." + field.id() + ".hilfe", help))
                        .orElse(null),
                errors.get(place),
                field.required(),
                why(field, place),
                new FetchComposition(frame, definition, shown.offers()).of(field, form, answers, values));
        return new QuestionComposition(frame, form, texts, shown, errors)
                .question(field, ask, answers.get(field.id()), values);
    }

    private Optional<QuestionView.Why> why(Field field, String place) {
        return field.purpose()
                .map(purpose -> new QuestionView.Why(
                        purpose.purpose(),
                        purpose.legalBasis(),
                        Explanation.of(form, field, place, frame.language(), frame.texts())
                                .because()));
    }
}
