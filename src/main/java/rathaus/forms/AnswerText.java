package rathaus.forms;

import java.util.List;
import java.util.stream.Collectors;
import rathaus.design.Frame;
import rathaus.forms.FieldType.Choice;
import rathaus.kernel.Language;

/** Answers in words, for summaries, receipts and letters. */
public final class AnswerText {

    private final FormDefinition definition;
    private final Language language;
    private final Frame.Texts texts;

    /**
     * Words of a language.
     *
     * @param texts messages of the same language
     */
    public AnswerText(FormDefinition definition, Language language, Frame.Texts texts) {
        this.definition = definition;
        this.language = language;
        this.texts = texts;
    }

    /** German words, for letters and checks outside of any request. */
    public static AnswerText german(FormDefinition definition) {
        return new AnswerText(definition, Language.DE, GermanMessages::get);
    }

    /** The answer in words; repeated groups are not one answer and give an empty text. */
    public String of(Field field, Answer answer) {
        return switch (answer) {
            case Answer.Text text -> text.value();
            case Answer.Numeric number -> GermanText.number(number.value()) + unit(field);
            case Answer.Amount amount -> amount.value().inGerman();
            case Answer.YesNo yes -> texts.get(yes.value() ? "forms.answer.yes" : "forms.answer.no");
            case Answer.One one -> label(field, one.code());
            case Answer.Many many ->
                many.codes().stream().map(code -> label(field, code)).collect(Collectors.joining(", "));
            case Answer.Day day -> GermanText.day(day.value());
            case Answer.PartialDay day -> partial(day);
            case Answer.TimeOfDay time -> texts.get("forms.answer.time", GermanText.time(time.value()));
            case Answer.Period period -> period(period);
            case Answer.Address address -> address(address);
            case Answer.ForeignAddress address -> String.join(", ", address.lines());
            case Answer.Place place -> place(place);
            case Answer.Signature signature -> texts.get("forms.answer.signed", signature.name());
            case Answer.Files files -> files(files);
            case Answer.Fetched fetched -> new FetchedText(texts).line(fetched);
            case Answer.Entries ignored -> "";
        };
    }

    /** What belongs to the answer: the words that were declared; whether and when a register was asked about what was typed. */
    String besides(Field field, Answers answers) {
        if (field.type() instanceof FieldType.Declaration declaration) {
            return ": "
                    + FormTexts.in(definition, language, "feld." + field.id() + ".text", declaration.text())
                            .text();
        }
        boolean typed = !field.fetchedPlace().equals(field.id());
        return typed && answers.get(field.fetchedPlace()).orElse(null) instanceof Answer.Fetched fetched
                ? ". "
                        + new FetchedText(texts)
                                .besides(
                                        fetched, FetchedValue.of(field, fetched).equals(answers.get(field.id())))
                : "";
    }

    /** The label of a field. */
    public String label(Field field) {
        return FormTexts.label(definition, field.id(), language);
    }

    /** What one entry of a repeated group is called. */
    String entry(FieldGroup group) {
        return FormTexts.label(definition, group.id(), language);
    }

    private String label(Field field, String code) {
        if (field.type() instanceof FieldType.ListedChoice listed) {
            return listed.list().entry(code).map(entry -> entry.label(language)).orElse(code);
        }
        List<Choice> choices = switch (field.type()) {
            case FieldType.ChoiceOfOne one -> one.choices();
            case FieldType.ChoiceOfMany many -> many.choices();
            default -> List.of();
        };
        return choices.stream()
                .filter(choice -> choice.code().equals(code))
                .map(choice -> FormTexts.choice(definition, language, field, choice))
                .findFirst()
                .orElse(code);
    }

    private static String unit(Field field) {
        return field.type() instanceof FieldType.Number number
                ? number.unit().map(unit -> " " + unit).orElse("")
                : "";
    }

    private static String partial(Answer.PartialDay day) {
        String month = day.month().map("%02d."::formatted).orElse("");
        return day.day().map("%02d."::formatted).orElse("") + month + day.year();
    }

    private String period(Answer.Period period) {
        String from = GermanText.day(period.from());
        return period.to()
                .map(end -> texts.get("forms.answer.period", from, GermanText.day(end)))
                .orElseGet(() -> texts.get("forms.answer.open-period", from));
    }

    private static String address(Answer.Address address) {
        String addition = address.addition().isEmpty() ? "" : " " + address.addition();
        return address.street() + " " + address.houseNumber() + addition + ", " + address.postcode() + " "
                + address.town();
    }

    private String place(Answer.Place place) {
        if (place.latitude().isEmpty() || place.longitude().isEmpty()) {
            return place.description();
        }
        String point = texts.get(
                "forms.answer.coordinates",
                GermanText.coordinate(place.latitude().get()),
                GermanText.coordinate(place.longitude().get()));
        return place.description().isEmpty() ? point : place.description() + " (" + point + ")";
    }

    private String files(Answer.Files files) {
        return files.files().isEmpty()
                ? texts.get("forms.answer.later")
                : files.files().stream().map(Answer.UploadedFile::name).collect(Collectors.joining(", "));
    }
}
