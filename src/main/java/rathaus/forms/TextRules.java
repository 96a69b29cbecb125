package rathaus.forms;

import java.util.List;
import java.util.Optional;

/** Whether what was typed as text is allowed: lengths and characters, names, ways to reach somebody. */
final class TextRules {

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

    private static Optional<FieldError> form(String place, boolean sound, String key) {
        return sound ? Optional.empty() : error(place, "form", key);
    }

    private static Optional<FieldError> error(String place, String rule, String key, Object... arguments) {
        return Optional.of(FieldError.keyed(place, rule, key, arguments));
    }
}
