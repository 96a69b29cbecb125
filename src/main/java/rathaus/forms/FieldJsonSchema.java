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
            case FieldType.ListedChoice listed -> listed(listed.list());
            case FieldType.ChoiceOfMany many -> many(many);
            case FieldType.Date ignored -> FormJsonSchema.day();
            case FieldType.PartialDate ignored -> FormJsonSchema.partialDay();
            case FieldType.TimeOfDay ignored -> Map.of("type", "string", "pattern", "^([01]\\d|2[0-3]):[0-5]\\d$");
            case FieldType.Period period ->
                object(
                        Map.of("von", FormJsonSchema.day(), "bis", FormJsonSchema.day()),
                        period.openEnd() ? List.of("von") : List.of("von", "bis"));
            case FieldType.PostalAddress address -> address(address.foreign());
            case FieldType.MapPoint ignored -> point();
            case FieldType.Signature signature ->
                object(
                        Map.of(
                                "bestaetigt",
                                Map.of("type", "boolean", "description", signature.text()),
                                "name",
                                text(1, 200)),
                        List.of("bestaetigt", "name"));
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

    private static Map<String, Object> listed(CodeList list) {
        return Map.of(
                "type",
                "string",
                "enum",
                list.entries().stream().map(CodeList.Entry::code).toList());
    }

    private static Map<String, Object> address(boolean foreign) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (String part : List.of("strasse", "hausnummer", "zusatz", "plz", "ort")) {
            parts.put(part, Map.of("type", "string", "maxLength", LONGEST_ADDRESS_PART));
        }
        if (foreign) {
            parts.put("staat", Map.of("type", "string", "description", "ISO 3166-1 alpha-2"));
            parts.put("zeilen", Map.of("type", "string", "maxLength", 4 * LONGEST_ADDRESS_PART));
            return object(parts, List.of());
        }
        return object(parts, List.of("strasse", "hausnummer", "plz", "ort"));
    }

    /** WGS 84; the description alone is enough. */
    private static Map<String, Object> point() {
        Map<String, Object> degrees = Map.of("type", "number");
        return object(
                Map.of("beschreibung", Map.of("type", "string"), "breite", degrees, "laenge", degrees), List.of());
    }

    private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        return Map.of("type", "object", "additionalProperties", false, "properties", properties, "required", required);
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
