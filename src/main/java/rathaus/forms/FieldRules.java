package rathaus.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rathaus.decisions.Values;
import rathaus.forms.FieldType.Choice;

/**
 * Whether a typed answer is allowed: the rules of its kind, then the checks of the package. The same for one page and for the
 * whole Antrag.
 */
final class FieldRules {

    private final LocalDate today;
    private final Values values;

    /** @param values what the checks see, the answer itself included */
    FieldRules(LocalDate today, Values values) {
        this.today = today;
        this.values = values;
    }

    Optional<FieldError> check(Field field, String place, Optional<Answer> answer) {
        if (answer.isEmpty()) {
            return field.required() ? Optional.of(MissingAnswers.error(field, place)) : Optional.empty();
        }
        Optional<FieldError> ofKind = ofKind(field, place, answer.get());
        return ofKind.isPresent() ? ofKind : ofPackage(field, place);
    }

    private Optional<FieldError> ofPackage(Field field, String place) {
        for (int i = 0; i < field.checks().size(); i++) {
            Field.Check check = field.checks().get(i);
            if (!check.rule().holds(values)) {
                String key = "feld." + field.id() + ".meldung." + (i + 1);
                return Optional.of(new FieldError(
                        place,
                        Optional.empty(),
                        "pruefung." + (i + 1),
                        new FieldError.Message.Written(key, check.message())));
            }
        }
        return Optional.empty();
    }

    private Optional<FieldError> ofKind(Field field, String place, Answer answer) {
        return switch (field.type()) {
            case FieldType.TextLine line
            when answer instanceof Answer.Text text -> TextRules.line(line, field, place, text.value());
            case FieldType.LongText bounds
            when answer instanceof Answer.Text text ->
                TextRules.length(place, text.value(), bounds.least(), bounds.most(), true);
            case FieldType.PersonName name
            when answer instanceof Answer.Text text -> TextRules.name(name, place, text.value());
            case FieldType.Number number
            when answer instanceof Answer.Numeric given -> RangeRules.number(number, place, given.value());
            case FieldType.Euro euro
            when answer instanceof Answer.Amount given ->
                RangeRules.within(place, BigDecimal.valueOf(given.value().cents(), 2), euro.least(), euro.most());
            case FieldType.YesOrNo ignored when answer instanceof Answer.YesNo -> Optional.empty();
            case FieldType.ChoiceOfOne one
            when answer instanceof Answer.One given -> offered(place, one.choices(), List.of(given.code()));
            case FieldType.ListedChoice listed
            when answer instanceof Answer.One given ->
                listed.list().entry(given.code()).isPresent()
                        ? Optional.empty()
                        : error(place, "auswahl", "forms.error.choice");
            case FieldType.ChoiceOfMany many
            when answer instanceof Answer.Many given -> many(many, place, given.codes());
            case FieldType.Date date
            when answer instanceof Answer.Day day ->
                new RangeRules(today).within(place, day.value(), day.value(), date.first(), date.last());
            case FieldType.PartialDate date
            when answer instanceof Answer.PartialDay day -> new RangeRules(today).partial(date, place, day);
            default -> ofParts(field, place, answer);
        };
    }

    private Optional<FieldError> ofParts(Field field, String place, Answer answer) {
        return switch (field.type()) {
            case FieldType.TimeOfDay time
            when answer instanceof Answer.TimeOfDay given -> TimeRules.time(time, place, given.value());
            case FieldType.Period period
            when answer instanceof Answer.Period given -> new TimeRules(today).period(period, place, given);
            case FieldType.PostalAddress type
            when answer instanceof Answer.Address address -> PlaceRules.address(type, place, address, values);
            case FieldType.PostalAddress type
            when type.foreign() && answer instanceof Answer.ForeignAddress address ->
                PlaceRules.foreign(place, address);
            case FieldType.MapPoint ignored when answer instanceof Answer.Place point -> PlaceRules.point(place, point);
            case FieldType.Signature ignored
            when answer instanceof Answer.Signature signature -> PlaceRules.signature(place, signature);
            case FieldType.Upload upload
            when answer instanceof Answer.Files files -> files(upload, field, place, files);
            case FieldType.Upload ignored
            when answer instanceof Answer.Fetched fetched -> FetchedRules.check(field, place, fetched, values);
            case FieldType.Declaration ignored
            when answer instanceof Answer.YesNo yes ->
                !yes.value() && field.required() ? error(place, "pflicht", "forms.error.declare") : Optional.empty();
            case FieldType.Computed ignored -> Optional.empty();
            default -> TextRules.contact(field.type(), place, answer);
        };
    }

    private Optional<FieldError> offered(String place, List<Choice> choices, List<String> codes) {
        boolean all = codes.stream()
                .allMatch(code -> choices.stream()
                        .anyMatch(choice -> choice.code().equals(code)
                                && (choice.condition().isEmpty()
                                        || choice.condition().get().holds(values))));
        return all ? Optional.empty() : error(place, "auswahl", "forms.error.choice");
    }

    private Optional<FieldError> many(FieldType.ChoiceOfMany many, String place, List<String> codes) {
        if (codes.size() < many.least()
                || codes.size() > many.most()
                || codes.stream().distinct().count() < codes.size()) {
            return error(place, "anzahl", "forms.error.count", many.least(), many.most());
        }
        return offered(place, many.choices(), codes);
    }

    private static Optional<FieldError> files(FieldType.Upload upload, Field field, String place, Answer.Files files) {
        if (files.files().size() > upload.most()) {
            return error(place, "anzahl", "forms.error.files", upload.most());
        }
        boolean nothing = files.files().isEmpty() && !(files.later() && upload.mayFollow());
        return nothing && field.required() ? Optional.of(MissingAnswers.error(field, place)) : Optional.empty();
    }

    private static Optional<FieldError> error(String place, String rule, String key, Object... arguments) {
        return Optional.of(FieldError.keyed(place, rule, key, arguments));
    }
}
