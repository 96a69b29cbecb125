package rathaus.forms;

import com.google.re2j.Pattern;
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

    private static final Pattern HOUSE_NUMBER = Pattern.compile("\\d{1,4} ?[a-zA-Z]?(?: ?[-/] ?\\d{1,4} ?[a-zA-Z]?)?");
    private static final Pattern POSTCODE = Pattern.compile("(?:0[1-9]|[1-9]\\d)\\d{3}");

    private final LocalDate today;
    private final Values values;

    /** @param values what the checks see, the answer itself included */
    FieldRules(LocalDate today, Values values) {
        this.today = today;
        this.values = values;
    }

    Optional<FieldError> check(Field field, String place, Optional<Answer> answer) {
        if (answer.isEmpty()) {
            return field.required() ? Optional.of(missing(field, place)) : Optional.empty();
        }
        Optional<FieldError> ofKind = ofKind(field, place, answer.get());
        return ofKind.isPresent() ? ofKind : ofPackage(field, place);
    }

    private static FieldError missing(Field field, String place) {
        return switch (field.type()) {
            case FieldType.ChoiceOfOne ignored -> FieldError.keyed(place, "pflicht", "forms.error.choose");
            case FieldType.ChoiceOfMany ignored -> FieldError.keyed(place, "pflicht", "forms.error.choose");
            case FieldType.YesOrNo ignored -> FieldError.keyed(place, "pflicht", "forms.error.choose");
            case FieldType.Upload ignored -> FieldError.keyed(place, "pflicht", "forms.error.upload");
            default -> FieldError.keyed(place, "pflicht", "forms.error.required");
        };
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
            when answer instanceof Answer.Text text -> line(line, field, place, text.value());
            case FieldType.LongText bounds
            when answer instanceof Answer.Text text -> length(place, text.value(), bounds.least(), bounds.most(), true);
            case FieldType.PersonName name when answer instanceof Answer.Text text -> name(name, place, text.value());
            case FieldType.Number number
            when answer instanceof Answer.Numeric given -> number(number, place, given.value());
            case FieldType.Euro euro
            when answer instanceof Answer.Amount given ->
                within(place, BigDecimal.valueOf(given.value().cents(), 2), euro.least(), euro.most());
            case FieldType.YesOrNo ignored when answer instanceof Answer.YesNo -> Optional.empty();
            case FieldType.ChoiceOfOne one
            when answer instanceof Answer.One given -> offered(place, one.choices(), List.of(given.code()));
            case FieldType.ChoiceOfMany many
            when answer instanceof Answer.Many given -> many(many, place, given.codes());
            case FieldType.Date date
            when answer instanceof Answer.Day day -> within(place, day.value(), day.value(), date.first(), date.last());
            case FieldType.PartialDate date when answer instanceof Answer.PartialDay day -> partial(date, place, day);
            case FieldType.PostalAddress ignored
            when answer instanceof Answer.Address address -> address(place, address);
            case FieldType.Email ignored
            when answer instanceof Answer.Text text ->
                form(place, TypedContacts.isEmail(text.value()), "forms.error.email");
            case FieldType.Telephone ignored
            when answer instanceof Answer.Text text ->
                form(place, TypedContacts.isTelephone(text.value()), "forms.error.telephone");
            case FieldType.Iban ignored
            when answer instanceof Answer.Text text ->
                form(place, TypedContacts.isIban(text.value()), "forms.error.iban");
            case FieldType.LicencePlate ignored
            when answer instanceof Answer.Text text ->
                form(place, TypedContacts.isPlate(text.value()), "forms.error.plate");
            case FieldType.Upload upload
            when answer instanceof Answer.Files files -> files(upload, field, place, files);
            case FieldType.Declaration ignored
            when answer instanceof Answer.YesNo yes ->
                !yes.value() && field.required() ? error(place, "pflicht", "forms.error.declare") : Optional.empty();
            case FieldType.Computed ignored -> Optional.empty();
            default -> error(place, "typ", "forms.error.kind");
        };
    }

    private static Optional<FieldError> line(FieldType.TextLine line, Field field, String place, String text) {
        Optional<FieldError> length = length(place, text, line.least(), line.most(), false);
        if (length.isPresent()
                || line.pattern().isEmpty()
                || line.pattern().get().matches(text)) {
            return length;
        }
        FieldError.Message message = line.patternMessage()
                .<FieldError.Message>map(
                        german -> new FieldError.Message.Written("feld." + field.id() + ".muster_meldung", german))
                .orElse(new FieldError.Message.Keyed("forms.error.pattern", List.of()));
        return Optional.of(new FieldError(place, Optional.empty(), "muster", message));
    }

    private static Optional<FieldError> length(String place, String text, int least, int most, boolean severalLines) {
        if (!TypedText.isClean(text, severalLines)) {
            return error(place, "form", "forms.error.characters");
        }
        int length = TypedText.length(text);
        if (length > most) {
            return error(place, "laenge", "forms.error.too-long", most);
        }
        return length < least ? error(place, "laenge", "forms.error.too-short", least) : Optional.empty();
    }

    private static Optional<FieldError> name(FieldType.PersonName name, String place, String text) {
        Optional<FieldError> length = length(place, text, 1, name.most(), false);
        boolean letters = PersonNames.consistsOfNameCharacters(text) && PersonNames.hasLetter(text);
        return length.isPresent() || letters ? length : error(place, "form", "forms.error.name");
    }

    private static Optional<FieldError> number(FieldType.Number number, String place, BigDecimal value) {
        if (Math.max(0, value.scale()) > number.scale()) {
            return error(
                    place, "form", number.scale() == 0 ? "forms.error.whole" : "forms.error.scale", number.scale());
        }
        return within(place, value, number.least(), number.most());
    }

    private static Optional<FieldError> within(
            String place, BigDecimal value, Optional<BigDecimal> least, Optional<BigDecimal> most) {
        if (least.isPresent() && value.compareTo(least.get()) < 0) {
            return error(place, "bereich", "forms.error.at-least", least.get());
        }
        return most.isPresent() && value.compareTo(most.get()) > 0
                ? error(place, "bereich", "forms.error.at-most", most.get())
                : Optional.empty();
    }

    private Optional<FieldError> within(
            String place, LocalDate earliest, LocalDate latest, Optional<DayBound> first, Optional<DayBound> last) {
        Optional<LocalDate> from = first.map(bound -> bound.on(today));
        Optional<LocalDate> to = last.map(bound -> bound.on(today));
        if (from.isPresent() && latest.isBefore(from.get())) {
            return error(place, "bereich", "forms.error.not-before", GermanText.day(from.get()));
        }
        return to.isPresent() && earliest.isAfter(to.get())
                ? error(place, "bereich", "forms.error.not-after", GermanText.day(to.get()))
                : Optional.empty();
    }

    private Optional<FieldError> partial(FieldType.PartialDate date, String place, Answer.PartialDay day) {
        if (!TypedDays.isReal(day)) {
            return error(place, "form", "forms.error.partial-date");
        }
        LocalDate earliest =
                LocalDate.of(day.year(), day.month().orElse(1), day.day().orElse(1));
        LocalDate latest = day.day().isPresent()
                ? earliest
                : day.month().isPresent()
                        ? earliest.plusMonths(1).minusDays(1)
                        : earliest.plusYears(1).minusDays(1);
        return within(place, earliest, latest, date.first(), date.last());
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

    private static Optional<FieldError> address(String place, Answer.Address address) {
        if (badText(address.street(), 1, 55)) {
            return part(place, "strasse", "forms.error.street");
        }
        if (!HOUSE_NUMBER.matches(address.houseNumber())) {
            return part(place, "hausnummer", "forms.error.house-number");
        }
        if (badText(address.addition(), 0, 20)) {
            return part(place, "zusatz", "forms.error.addition");
        }
        if (!POSTCODE.matches(address.postcode())) {
            return part(place, "plz", "forms.error.postcode");
        }
        return badText(address.town(), 1, 50) ? part(place, "ort", "forms.error.town") : Optional.empty();
    }

    private static boolean badText(String text, int least, int most) {
        return TypedText.length(text) < least || TypedText.length(text) > most || !TypedText.isClean(text, false);
    }

    private static Optional<FieldError> files(FieldType.Upload upload, Field field, String place, Answer.Files files) {
        if (files.files().size() > upload.most()) {
            return error(place, "anzahl", "forms.error.files", upload.most());
        }
        boolean nothing = files.files().isEmpty() && !(files.later() && upload.mayFollow());
        return nothing && field.required() ? Optional.of(missing(field, place)) : Optional.empty();
    }

    private static Optional<FieldError> form(String place, boolean sound, String key) {
        return sound ? Optional.empty() : error(place, "form", key);
    }

    private static Optional<FieldError> part(String place, String part, String key) {
        return Optional.of(FieldError.ofPart(place, part, "form", key));
    }

    private static Optional<FieldError> error(String place, String rule, String key, Object... arguments) {
        return Optional.of(FieldError.keyed(place, rule, key, arguments));
    }
}
