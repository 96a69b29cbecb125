package rathaus.forms;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rathaus.decisions.Values;
import rathaus.design.Frame;
import rathaus.forms.QuestionView.Ask;

/** From a field and its answer to the record of its component. */
final class QuestionComposition {

    private final Frame frame;
    private final VisibleForm form;
    private final LocalTexts texts;
    private final Optional<FormInput> typed;
    private final ChoiceTexts choices;
    private final PartsComposition parts;
    private final LineComposition lines;

    QuestionComposition(
            Frame frame, VisibleForm form, LocalTexts texts, FormPageView.Shown shown, Map<String, String> errors) {
        this.frame = frame;
        this.form = form;
        this.texts = texts;
        this.typed = shown.typed();
        this.choices = new ChoiceTexts(texts);
        this.lines = new LineComposition(frame, typed);
        this.parts = new PartsComposition(frame, texts, typed, errors);
    }

    Optional<QuestionView> question(Field field, Ask ask, Optional<Answer> answer, Values values) {
        return Optional.ofNullable(
                switch (field.type()) {
                    case FieldType.TextLine line ->
                        lines.line(ask, answer, null, line.digits() ? "numeric" : null, line.most());
                    case FieldType.LongText area -> new QuestionView.Area(ask, lines.value(ask, answer), area.most());
                    case FieldType.PersonName name ->
                        lines.line(ask, answer, name.autocomplete().orElse(null), null, name.most());
                    case FieldType.Number number -> lines.number(ask, answer, number.unit());
                    case FieldType.Euro ignored -> lines.brief(ask, answer, "decimal", "10", 20);
                    case FieldType.YesOrNo ignored -> yesOrNo(ask, answer);
                    case FieldType.ChoiceOfOne one -> oneOf(field, one, ask, answer, values);
                    case FieldType.ListedChoice listed -> listed(listed, ask, answer);
                    case FieldType.ChoiceOfMany many -> anyOf(field, many, ask, answer, values);
                    case FieldType.Date date ->
                        lines.date(ask, answer, date.autocomplete().orElse(null));
                    case FieldType.PartialDate ignored -> lines.date(ask, answer, null);
                    case FieldType.TimeOfDay ignored -> lines.time(ask, answer);
                    case FieldType.Period period -> parts.period(period, ask, answer);
                    case FieldType.PostalAddress type -> parts.address(type, ask, answer);
                    case FieldType.MapPoint point -> parts.point(point, ask, answer);
                    case FieldType.Signature type -> parts.signing(field, type, ask, answer);
                    case FieldType.Email ignored -> lines.email(ask, answer);
                    case FieldType.Telephone ignored -> lines.telephone(ask, answer);
                    case FieldType.Iban ignored -> lines.capitals(ask, answer, null, 42);
                    case FieldType.LicencePlate ignored -> lines.capitals(ask, answer, "10", 20);
                    case FieldType.Upload upload -> files(ask, answer, upload);
                    case FieldType.Declaration declaration -> tick(field, declaration, ask, answer);
                    case FieldType.Computed computed -> computed(field, computed, ask, answer);
                    case FieldType.Information information ->
                        new QuestionView.Reading(ask.name(), ask.label(), text(field, information.text()));
                });
    }

    private @Nullable QuestionView computed(
            Field field, FieldType.Computed computed, Ask ask, Optional<Answer> answer) {
        return computed.visible() && answer.isPresent()
                ? new QuestionView.Reading(ask.name(), ask.label(), words().of(field, answer.get()))
                : null;
    }

    private QuestionView oneOf(
            Field field, FieldType.ChoiceOfOne one, Ask ask, Optional<Answer> answer, Values values) {
        return new QuestionView.OneOf(
                ask,
                choices.offered(field, one.choices(), values),
                choices.hints(field, one.choices()),
                lines.value(ask, answer));
    }

    private QuestionView listed(FieldType.ListedChoice listed, Ask ask, Optional<Answer> answer) {
        CodeList list = listed.list();
        if (!listed.isSearched()) {
            return new QuestionView.OneOf(
                    ask, ListedChoices.all(list, frame.language()), Map.of(), lines.value(ask, answer));
        }
        String wanted = typed.map(input -> input.value(ask.name()).orElse(""))
                .orElseGet(() -> ListedChoices.typedBack(list, answer, frame.language()));
        String picked = typed.flatMap(input -> input.value(ask.name() + "." + ListedChoices.PICKED))
                .orElse("");
        boolean looked = !wanted.isBlank() && list.meant(wanted).isEmpty();
        return new QuestionView.Search(ask, wanted, ListedChoices.hits(list, wanted, frame.language()), picked, looked);
    }

    private QuestionView anyOf(
            Field field, FieldType.ChoiceOfMany many, Ask ask, Optional<Answer> answer, Values values) {
        return new QuestionView.AnyOf(
                ask,
                choices.offered(field, many.choices(), values),
                choices.hints(field, many.choices()),
                codes(ask, answer));
    }

    private QuestionView tick(Field field, FieldType.Declaration declaration, Ask ask, Optional<Answer> answer) {
        return new QuestionView.Tick(
                ask,
                text(field, declaration.text()),
                declaration.link(),
                lines.value(ask, answer).matches("ja|true|on"));
    }

    private String text(Field field, String german) {
        return texts.inForm("feld." + field.id() + ".text", german);
    }

    private AnswerText words() {
        return new AnswerText(form.definition(), frame.language(), frame.texts());
    }

    private QuestionView yesOrNo(Ask ask, Optional<Answer> answer) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("ja", frame.text("forms.answer.yes"));
        choices.put("nein", frame.text("forms.answer.no"));
        return new QuestionView.OneOf(ask, choices, Map.of(), lines.value(ask, answer));
    }

    private Set<String> codes(Ask ask, Optional<Answer> answer) {
        return typed.<Set<String>>map(input -> new LinkedHashSet<>(input.all(ask.name())))
                .orElseGet(() -> answer.orElse(null) instanceof Answer.Many many ? Set.copyOf(many.codes()) : Set.of());
    }

    private QuestionView files(Ask ask, Optional<Answer> answer, FieldType.Upload upload) {
        Optional<Answer.Files> saved = answer.map(given -> given instanceof Answer.Files files ? files : null);
        boolean later = typed.map(
                        input -> input.value(ask.name() + ".nachreichen").isPresent())
                .orElse(saved.map(Answer.Files::later).orElse(false));
        return new QuestionView.Files(
                ask, saved.map(Answer.Files::files).orElse(List.of()), upload.most(), upload.mayFollow(), later);
    }
}
