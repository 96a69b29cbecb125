package rathaus.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rathaus.forms.FieldType.Choice;

/**
 * A form as JSON Schema (draft 2020-12), for programs that fill it in. It says what an answer looks like; whether a question is
 * asked at all, and the checks of the package, are judged when the answers arrive, by the same rules as on the pages.
 */
public final class FormJsonSchema {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final String DAY = "^\\d{4}-\\d{2}-\\d{2}$";
    private static final String PARTIAL_DAY = "^\\d{4}(-\\d{2}(-\\d{2})?)?$";

    private final FormDefinition form;

    private FormJsonSchema(FormDefinition form) {
        this.form = form;
    }

    /**
     * The schema of the answers.
     *
     * @param id address under which it is served
     */
    public static Map<String, Object> of(FormDefinition form, String id, String title) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DRAFT);
        schema.put("$id", id);
        schema.put("title", title);
        schema.putAll(new FormJsonSchema(form).answers());
        return schema;
    }

    private Map<String, Object> answers() {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (FormPage page : form.pages()) {
            for (FieldGroup group : page.groups()) {
                boolean always = page.condition().isEmpty() && group.condition().isEmpty();
                if (group.repetition().isPresent()) {
                    properties.put(group.id(), entries(group, group.repetition().get()));
                    note(
                            required,
                            group.id(),
                            always && group.repetition().get().least() > 0);
                } else {
                    fields(group, properties, required, always);
                }
            }
        }
        return object(properties, required);
    }

    private static void fields(
            FieldGroup group, Map<String, Object> properties, List<String> required, boolean always) {
        for (Field field : group.fields()) {
            if (field.type().isAsked()) {
                properties.put(field.id(), field(field));
                note(
                        required,
                        field.id(),
                        always && field.required() && field.condition().isEmpty());
            }
        }
    }

    private static void note(List<String> required, String id, boolean is) {
        if (is) {
            required.add(id);
        }
    }

    private static Map<String, Object> entries(FieldGroup group, FieldGroup.Repetition repetition) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        fields(group, properties, required, true);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("title", repetition.entry());
        schema.put("minItems", repetition.least());
        schema.put("maxItems", repetition.most());
        schema.put("items", object(properties, required));
        return schema;
    }

    private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        schema.put("properties", properties);
        schema.put("required", required);
        return schema;
    }

    private static Map<String, Object> field(Field field) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", field.label());
        field.help().ifPresent(help -> schema.put("description", help));
        schema.putAll(FieldJsonSchema.of(field.type()));
        field.fim().ifPresent(fim -> schema.put("x-fim", fim));
        return schema;
    }

    static Map<String, Object> day() {
        return Map.of("type", "string", "format", "date", "pattern", DAY);
    }

    static Map<String, Object> partialDay() {
        return Map.of("type", "string", "pattern", PARTIAL_DAY);
    }

    static Map<String, Object> choices(List<Choice> choices) {
        return Map.of(
                "oneOf",
                choices.stream()
                        .map(choice -> Map.of("const", choice.code(), "title", choice.label()))
                        .toList());
    }

    static Map<String, Object> number(Optional<?> least, Optional<?> most) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "number");
        least.ifPresent(bound -> schema.put("minimum", bound));
        most.ifPresent(bound -> schema.put("maximum", bound));
        return schema;
    }
}
