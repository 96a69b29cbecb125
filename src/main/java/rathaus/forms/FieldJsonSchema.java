package rathaus.forms;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an answer to one kind of question looks like in JSON. */
final class FieldJsonSchema {

    private static final int LONGEST_ADDRESS_PART = 55;

    private FieldJsonSchema() {}

    static Map<String, Object> of(FieldType type) {
        return switch (type) {
            case FieldType.TextLine line -> text(line.least(), line.most());
            case FieldType.LongText text -> text(text.least(), text.most());
            case FieldType.PersonName name -> text(1, name.most());
            case FieldType.Number number ->
                number.scale() == 0 ? whole(number) : FormJsonSchema.number(number.least(), number.most());
            case FieldType.Euro euro -> FormJsonSchema.number(euro.least(), euro.most());
            case FieldType.YesOrNo ignored -> Map.of("type", "boolean");
            case FieldType.ChoiceOfOne one -> FormJsonSchema.choices(one.choices());
            case FieldType.ChoiceOfMany many -> many(many);
            case FieldType.Date ignored -> FormJsonSchema.day();
            case FieldType.PartialDate ignored -> FormJsonSchema.partialDay();
            case FieldType.PostalAddress ignored -> address();
            case FieldType.Email ignored -> Map.of("type", "string", "format", "email", "maxLength", 254);
            case FieldType.Telephone ignored -> text(1, 40);
            case FieldType.Iban ignored -> text(1, 42);
            case FieldType.LicencePlate ignored -> text(1, 20);
            case FieldType.Upload upload -> files(upload);
            case FieldType.Declaration declaration -> Map.of("type", "boolean", "description", declaration.text());
            case FieldType.Computed ignored -> Map.of("readOnly", true);
            case FieldType.Information ignored -> Map.of("readOnly", true);
        };
    }

    private static Map<String, Object> text(int least, int most) {
        return Map.of("type", "string", "minLength", least, "maxLength", most);
    }

    private static Map<String, Object> whole(FieldType.Number number) {
        Map<String, Object> schema = new LinkedHashMap<>(FormJsonSchema.number(
                number.least().map(BigDecimal::toBigInteger), number.most().map(BigDecimal::toBigInteger)));
        schema.put("type", "integer");
        return schema;
    }

    private static Map<String, Object> many(FieldType.ChoiceOfMany many) {
        return Map.of(
                "type", "array",
                "uniqueItems", true,
                "minItems", many.least(),
                "maxItems", many.most(),
                "items", FormJsonSchema.choices(many.choices()));
    }

    private static Map<String, Object> address() {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (String part : List.of("strasse", "hausnummer", "zusatz", "plz", "ort")) {
            parts.put(part, Map.of("type", "string", "maxLength", LONGEST_ADDRESS_PART));
        }
        return Map.of(
                "type",
                "object",
                "additionalProperties",
                false,
                "properties",
                parts,
                "required",
                List.of("strasse", "hausnummer", "plz", "ort"));
    }

    /** Either files in base64, or the promise to send them later where the form allows it. */
    private static Map<String, Object> files(FieldType.Upload upload) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                "dateien",
                Map.of(
                        "type", "array",
                        "maxItems", upload.most(),
                        "items",
                                Map.of(
                                        "type",
                                        "object",
                                        "additionalProperties",
                                        false,
                                        "properties",
                                        Map.of(
                                                "name", text(1, 200),
                                                "inhalt", Map.of("type", "string", "contentEncoding", "base64")),
                                        "required",
                                        List.of("name", "inhalt"))));
        if (upload.mayFollow()) {
            properties.put("nachreichen", Map.of("type", "boolean"));
        }
        return Map.of("type", "object", "additionalProperties", false, "properties", properties);
    }
}
