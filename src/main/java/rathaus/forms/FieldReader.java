package rathaus.forms;

import java.util.List;
import java.util.Optional;
import rathaus.forms.FieldType.Choice;

/** Reads one field from what was typed: from text to a typed answer. Says nothing about whether the answer is allowed. */
final class FieldReader {

    private final FormInput input;

    FieldReader(FormInput input) {
        this.input = input;
    }

    /**
     * Reads a field.
     *
     * @param before the answer so far; files stay, because they arrive on their own way
     */
    ReadValue read(Field field, String place, Optional<Answer> before) {
        return switch (field.type()) {
            case FieldType.LongText ignored -> text(place, true);
            case FieldType.TextLine ignored -> text(place, false);
            case FieldType.PersonName ignored -> text(place, false);
            case FieldType.Number number -> TypedNumbers.number(place, input.value(place), false, number.scale());
            case FieldType.Euro ignored -> TypedNumbers.number(place, input.value(place), true, 2);
            case FieldType.YesOrNo ignored -> yesOrNo(place);
            case FieldType.ChoiceOfOne ignored -> code(place);
            case FieldType.ListedChoice listed -> ListedChoices.read(place, input, listed.list());
            case FieldType.ChoiceOfMany many -> codes(place, many.choices());
            case FieldType.Date ignored -> TypedDays.day(place, input.value(place));
            case FieldType.PartialDate ignored -> TypedDays.partial(place, input.value(place));
            case FieldType.TimeOfDay ignored -> TypedTimes.time(place, input.value(place));
            case FieldType.Period period -> TypedTimes.period(place, input, period.openEnd());
            case FieldType.PostalAddress address -> TypedPlaces.address(place, input, address);
            case FieldType.MapPoint ignored -> TypedPlaces.point(place, input);
            case FieldType.Signature ignored -> TypedPlaces.signature(place, input);
            case FieldType.Email ignored -> TypedContacts.email(place, input.value(place));
            case FieldType.Telephone ignored -> TypedContacts.telephone(place, input.value(place));
            case FieldType.Iban ignored -> TypedContacts.iban(place, input.value(place));
            case FieldType.LicencePlate ignored -> TypedContacts.plate(place, input.value(place));
            case FieldType.Upload ignored -> files(place, before);
            case FieldType.Declaration ignored -> new ReadValue.Given(new Answer.YesNo(isYes(input.value(place))));
            case FieldType.Computed ignored -> new ReadValue.Missing();
            case FieldType.Information ignored -> new ReadValue.Missing();
        };
    }

    private ReadValue text(String place, boolean severalLines) {
        Optional<String> typed = input.value(place);
        if (typed.isEmpty()) {
            return new ReadValue.Missing();
        }
        return TypedText.clean(typed.get(), severalLines)
                .<ReadValue>map(text -> new ReadValue.Given(new Answer.Text(text)))
                .orElse(malformed(place, "forms.error.characters"));
    }

    private ReadValue yesOrNo(String place) {
        return input.value(place)
                .map(typed -> switch (typed.strip()) {
                    case "ja", "true" -> new ReadValue.Given(new Answer.YesNo(true));
                    case "nein", "false" -> new ReadValue.Given(new Answer.YesNo(false));
                    default -> malformed(place, "forms.error.choice");
                })
                .orElse(new ReadValue.Missing());
    }

    private static boolean isYes(Optional<String> typed) {
        return typed.filter(text -> text.strip().matches("ja|true|on")).isPresent();
    }

    private ReadValue code(String place) {
        return input.value(place)
                .map(typed -> typed.strip().matches("[A-Za-z0-9._-]{1,40}")
                        ? new ReadValue.Given(new Answer.One(typed.strip()))
                        : malformed(place, "forms.error.choice"))
                .orElse(new ReadValue.Missing());
    }

    private ReadValue codes(String place, List<Choice> choices) {
        List<String> typed = input.all(place).stream()
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
        List<String> known =
                choices.stream().map(Choice::code).filter(typed::contains).toList();
        if (known.size() < typed.size()) {
            return new ReadValue.Malformed(FieldError.keyed(place, "auswahl", "forms.error.choice"));
        }
        return known.isEmpty() ? new ReadValue.Missing() : new ReadValue.Given(new Answer.Many(known));
    }

    private ReadValue files(String place, Optional<Answer> before) {
        if (before.orElse(null) instanceof Answer.Fetched fetched) {
            return new ReadValue.Given(fetched);
        }
        List<Answer.UploadedFile> files = before.orElse(null) instanceof Answer.Files given ? given.files() : List.of();
        boolean later = files.isEmpty() && isYes(input.value(place + ".nachreichen"));
        return files.isEmpty() && !later
                ? new ReadValue.Missing()
                : new ReadValue.Given(new Answer.Files(files, later));
    }

    static ReadValue malformed(String place, String key) {
        return new ReadValue.Malformed(FieldError.keyed(place, "form", key));
    }
}
