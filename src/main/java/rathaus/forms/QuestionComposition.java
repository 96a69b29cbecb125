package rathaus.forms;

import java.util.HashMap;
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
    private final Map<String, String> errors;
    private final ChoiceTexts choices;

    QuestionComposition(
            Frame frame, VisibleForm form, LocalTexts texts, Optional<FormInput> typed, Map<String, String> errors) {
        this.frame = frame;
        this.form = form;
        this.texts = texts;
        this.typed = typed;
        this.errors = errors;
        this.choices = new ChoiceTexts(texts);
    }

    Optional<QuestionView> question(Field field, Ask ask, Optional<Answer> answer, Values values) {
        return Optional.ofNullable(
                switch (field.type()) {
                    case FieldType.TextLine line ->
                        line(ask, answer, null, line.digits() ? "numeric" : null, line.most());
                    case FieldType.LongText area -> new QuestionView.Area(ask, value(ask, answer), area.most());
                    case FieldType.PersonName name ->
                        line(ask, answer, name.autocomplete().orElse(null), null, name.most());
                    case FieldType.Number ignored -> brief(ask, answer, "decimal", "10", 20);
                    case FieldType.Euro ignored -> brief(ask, answer, "decimal", "10", 20);
                    case FieldType.YesOrNo ignored -> yesOrNo(ask, answer);
                    case FieldType.ChoiceOfOne one -> oneOf(field, one, ask, answer, values);
                    case FieldType.ChoiceOfMany many -> anyOf(field, many, ask, answer, values);
                    case FieldType.Date date ->
                        date(ask, answer, date.autocomplete().orElse(null));
                    case FieldType.PartialDate ignored -> date(ask, answer, null);
                    case FieldType.TimeOfDay ignored -> time(ask, answer);
                    case FieldType.Period period -> period(ask, answer, period);
                    case FieldType.PostalAddress type -> address(ask, answer, type);
                    case FieldType.Email ignored ->
                        new QuestionView.Line(ask, value(ask, answer), "email", "email", "email", "none", null, 254);
                    case FieldType.Telephone ignored ->
                        new QuestionView.Line(ask, value(ask, answer), "tel", "tel", "tel", null, "20", 40);
                    case FieldType.Iban ignored -> capitals(ask, answer, null, 42);
                    case FieldType.LicencePlate ignored -> capitals(ask, answer, "10", 20);
                    case FieldType.Upload upload -> files(ask, answer, upload);
                    case FieldType.Declaration declaration -> tick(field, declaration, ask, answer);
                    case FieldType.Computed computed ->
                        computed.visible() && answer.isPresent()
                                ? new QuestionView.Reading(ask.name(), ask.label(), words().of(field, answer.get()))
                                : null;
                    case FieldType.Information information ->
                        new QuestionView.Reading(ask.name(), ask.label(), text(field, information.text()));
                });
    }

    private QuestionView oneOf(
            Field field, FieldType.ChoiceOfOne one, Ask ask, Optional<Answer> answer, Values values) {
        return new QuestionView.OneOf(
                ask,
                choices.offered(field, one.choices(), values),
                choices.hints(field, one.choices()),
                value(ask, answer));
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
                value(ask, answer).matches("ja|true|on"));
    }

    private QuestionView capitals(Ask ask, Optional<Answer> answer, @Nullable String width, int most) {
        return new QuestionView.Line(ask, value(ask, answer), "text", "off", null, "characters", width, most);
    }

    private String text(Field field, String german) {
        return texts.get("feld." + field.id() + ".text", german);
    }

    private AnswerText words() {
        return new AnswerText(form.definition(), frame.language(), frame.texts());
    }

    private String value(Ask ask, Optional<Answer> answer) {
        return typed.map(input -> input.value(ask.name()).orElse("")).orElseGet(() -> TypedBack.text(answer));
    }

    private QuestionView line(
            Ask ask, Optional<Answer> answer, @Nullable String autocomplete, @Nullable String inputmode, int most) {
        return new QuestionView.Line(ask, value(ask, answer), "text", autocomplete, inputmode, null, null, most);
    }

    private QuestionView brief(Ask ask, Optional<Answer> answer, String inputmode, String width, int most) {
        return new QuestionView.Line(ask, value(ask, answer), "text", "off", inputmode, null, width, most);
    }

    private QuestionView date(Ask ask, Optional<Answer> answer, @Nullable String autocomplete) {
        return new QuestionView.Line(
                hinted(ask, "forms.hint.date"), value(ask, answer), "text", autocomplete, null, null, "10", 20);
    }

    private QuestionView time(Ask ask, Optional<Answer> answer) {
        return brief(hinted(ask, "forms.hint.time"), answer, "text", "5", 10);
    }

    private Ask hinted(Ask ask, String key) {
        String format = frame.text(key);
        String hint = ask.hint() == null ? format : ask.hint() + " " + format;
        return new Ask(ask.name(), ask.label(), hint, ask.error(), ask.required(), ask.why());
    }

    private QuestionView period(Ask ask, Optional<Answer> answer, FieldType.Period period) {
        Map<String, String> values = partValues(ask, period, answer);
        return new QuestionView.Parts(
                hinted(ask, "forms.hint.date"),
                List.of(
                        day(ask, "von", "forms.period.from", values, ask.required()),
                        day(ask, "bis", "forms.period.to", values, ask.required() && !period.openEnd())));
    }

    private QuestionView.Part day(Ask ask, String part, String labelKey, Map<String, String> values, boolean required) {
        String name = ask.name() + "." + part;
        return new QuestionView.Part(
                name,
                frame.text(labelKey),
                null,
                values.getOrDefault(part, ""),
                errors.get(name),
                required,
                "10",
                null,
                20);
    }

    /** What was typed into each control, or what was saved. */
    private Map<String, String> partValues(Ask ask, FieldType type, Optional<Answer> answer) {
        Map<String, String> values = new HashMap<>(TypedBack.parts(answer));
        typed.ifPresent(input -> type.parts()
                .forEach(part ->
                        values.put(part, input.value(ask.name() + "." + part).orElse(""))));
        return Map.copyOf(values);
    }

    private QuestionView yesOrNo(Ask ask, Optional<Answer> answer) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("ja", frame.text("forms.answer.yes"));
        choices.put("nein", frame.text("forms.answer.no"));
        return new QuestionView.OneOf(ask, choices, Map.of(), value(ask, answer));
    }

    private Set<String> codes(Ask ask, Optional<Answer> answer) {
        return typed.<Set<String>>map(input -> new LinkedHashSet<>(input.all(ask.name())))
                .orElseGet(() -> answer.orElse(null) instanceof Answer.Many many ? Set.copyOf(many.codes()) : Set.of());
    }

    private QuestionView address(Ask ask, Optional<Answer> answer, FieldType.PostalAddress type) {
        Map<String, String> wrong = new HashMap<>();
        for (String part : type.parts()) {
            String error = errors.get(ask.name() + "." + part);
            if (error != null) {
                wrong.put(part, error);
            }
        }
        return new QuestionView.AddressOf(ask, partValues(ask, type, answer), Map.copyOf(wrong));
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
