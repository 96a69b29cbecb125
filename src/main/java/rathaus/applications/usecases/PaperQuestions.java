package rathaus.applications.usecases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rathaus.decisions.Expression;
import rathaus.design.Frame;
import rathaus.documents.PaperForm.Question;
import rathaus.forms.Answer;
import rathaus.forms.AnswerText;
import rathaus.forms.Field;
import rathaus.forms.FieldType;
import rathaus.forms.FormDefinition;
import rathaus.kernel.Language;

/** One question on paper: boxes where there are choices, lines where one writes. */
final class PaperQuestions {

    private static final int LINES_OF_LONG_TEXT = 5;
    private static final int LINES_OF_ADDRESS = 2;

    private final FormDefinition form;
    private final Language language;
    private final Frame.Texts texts;
    private final AnswerText words;

    PaperQuestions(FormDefinition form, Language language, Frame.Texts texts) {
        this.form = form;
        this.language = language;
        this.texts = texts;
        this.words = new AnswerText(form, language, texts);
    }

    /** The question; empty for what nobody is asked. */
    Optional<Question> of(Field field) {
        if (!field.type().isAsked()) {
            return Optional.empty();
        }
        List<String> choices = choices(field);
        int lines = choices.isEmpty() ? lines(field.type()) : 0;
        String label =
                field.required() ? words.label(field) : texts.get("applications.paper.optional", words.label(field));
        return Optional.of(new Question(label, hints(field), choices, lines));
    }

    /** On which questions something depends, in words. */
    Optional<String> dependence(Set<String> names) {
        List<String> labels = names.stream()
                .flatMap(name -> form.field(name).stream())
                .filter(field -> field.type().isAsked())
                .map(field -> "„" + words.label(field) + "“")
                .toList();
        return labels.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.get("applications.paper.depends", String.join(", ", labels)));
    }

    private List<String> hints(Field field) {
        List<String> hints = new ArrayList<>();
        field.help()
                .ifPresent(help -> hints.add(form.translations()
                        .in(language, "feld." + field.id() + ".hilfe", help)
                        .text()));
        field.condition().map(Expression::names).flatMap(this::dependence).ifPresent(hints::add);
        if (field.type() instanceof FieldType.Upload) {
            hints.add(texts.get("applications.paper.enclose"));
        }
        return hints;
    }

    private List<String> choices(Field field) {
        return switch (field.type()) {
            case FieldType.ChoiceOfOne one ->
                one.choices().stream()
                        .map(choice -> words.of(field, new Answer.One(choice.code())))
                        .toList();
            case FieldType.ChoiceOfMany many ->
                many.choices().stream()
                        .map(choice -> words.of(field, new Answer.Many(List.of(choice.code()))))
                        .toList();
            case FieldType.YesOrNo ignored ->
                List.of(words.of(field, new Answer.YesNo(true)), words.of(field, new Answer.YesNo(false)));
            case FieldType.Upload upload ->
                upload.mayFollow()
                        ? List.of(texts.get("applications.paper.enclosed"), texts.get("forms.files.later"))
                        : List.of(texts.get("applications.paper.enclosed"));
            case FieldType.Declaration declaration ->
                List.of(form.translations()
                        .in(language, "feld." + field.id() + ".text", declaration.text())
                        .text());
            default -> List.of();
        };
    }

    private static int lines(FieldType type) {
        return switch (type) {
            case FieldType.LongText ignored -> LINES_OF_LONG_TEXT;
            case FieldType.PostalAddress ignored -> LINES_OF_ADDRESS;
            default -> 1;
        };
    }
}
