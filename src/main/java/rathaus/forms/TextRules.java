package rathaus.forms;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;

/** Whether what was typed as text is allowed: lengths and characters, names, addresses, ways to reach somebody. */
final class TextRules {

    private static final Pattern HOUSE_NUMBER = Pattern.compile("\\d{1,4} ?[a-zA-Z]?(?: ?[-/] ?\\d{1,4} ?[a-zA-Z]?)?");
    private static final Pattern POSTCODE = Pattern.compile("(?:0[1-9]|[1-9]\\d)\\d{3}");

    private TextRules() {}

    static Optional<FieldError> line(FieldType.TextLine line, Field field, String place, String text) {
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

    static Optional<FieldError> length(String place, String text, int least, int most, boolean severalLines) {
        if (!TypedText.isClean(text, severalLines)) {
            return error(place, "form", "forms.error.characters");
        }
        int length = TypedText.length(text);
        if (length > most) {
            return error(place, "laenge", "forms.error.too-long", most);
        }
        return length < least ? error(place, "laenge", "forms.error.too-short", least) : Optional.empty();
    }

    static Optional<FieldError> name(FieldType.PersonName name, String place, String text) {
        Optional<FieldError> length = length(place, text, 1, name.most(), false);
        boolean letters = PersonNames.consistsOfNameCharacters(text) && PersonNames.hasLetter(text);
        return length.isPresent() || letters ? length : error(place, "form", "forms.error.name");
    }

    static Optional<FieldError> contact(FieldType type, String place, Answer answer) {
        return switch (type) {
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
            default -> error(place, "typ", "forms.error.kind");
        };
    }

    static Optional<FieldError> address(String place, Answer.Address address) {
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
