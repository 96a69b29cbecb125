package rathaus.forms;

/** What to say when a required answer is not there. */
final class MissingAnswers {

    private MissingAnswers() {}

    static FieldError error(Field field, String place) {
        return switch (field.type()) {
            case FieldType.ChoiceOfOne ignored -> FieldError.keyed(place, "pflicht", "forms.error.choose");
            case FieldType.ListedChoice ignored -> FieldError.keyed(place, "pflicht", "forms.error.choose");
            case FieldType.ChoiceOfMany ignored -> FieldError.keyed(place, "pflicht", "forms.error.choose");
            case FieldType.YesOrNo ignored -> FieldError.keyed(place, "pflicht", "forms.error.choose");
            case FieldType.Upload upload ->
                FieldError.keyed(
                        place, "pflicht", upload.mayFollow() ? "forms.error.upload-or-later" : "forms.error.upload");
            case FieldType.Declaration ignored -> FieldError.keyed(place, "pflicht", "forms.error.declare");
            case FieldType.Signature ignored ->
                FieldError.ofPart(place, "bestaetigt", "pflicht", "forms.error.declare");
            default -> FieldError.keyed(place, "pflicht", "forms.error.required");
        };
    }
}
