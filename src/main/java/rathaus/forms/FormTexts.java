package rathaus.forms;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rathaus.kernel.Language;
import rathaus.servicepackage.Uebersetzungen.Localised;

/** The texts of a form and the keys under which they are translated. */
final class FormTexts {

    private FormTexts() {}

    /** Every German text by its key. */
    static Map<String, String> german(FormDefinition definition) {
        Map<String, String> texts = new TreeMap<>();
        for (FormPage page : definition.pages()) {
            texts.put("seite." + page.id() + ".titel", page.title());
            page.help().ifPresent(help -> texts.put("seite." + page.id() + ".hilfe", help));
            for (FieldGroup group : page.groups()) {
                group(group, texts);
            }
        }
        return texts;
    }

    private static void group(FieldGroup group, Map<String, String> texts) {
        group.title().ifPresent(title -> texts.put("gruppe." + group.id() + ".titel", title));
        group.repetition().ifPresent(r -> texts.put("gruppe." + group.id() + ".eintrag", r.entry()));
        group.fields().forEach(field -> field(field, texts));
        group.nested().forEach(inner -> group(inner, texts));
    }

    private static void field(Field field, Map<String, String> texts) {
        String start = "feld." + field.id() + ".";
        texts.put(start + "label", field.label());
        field.help().ifPresent(help -> texts.put(start + "hilfe", help));
        for (int i = 0; i < field.checks().size(); i++) {
            texts.put(start + "meldung." + (i + 1), field.checks().get(i).message());
        }
        switch (field.type()) {
            case FieldType.TextLine line ->
                line.patternMessage().ifPresent(message -> texts.put(start + "muster_meldung", message));
            case FieldType.ChoiceOfOne one -> one.choices().forEach(choice -> choice(start, choice, texts));
            case FieldType.ChoiceOfMany many -> many.choices().forEach(choice -> choice(start, choice, texts));
            case FieldType.Declaration declaration -> texts.put(start + "text", declaration.text());
            case FieldType.Signature signature -> texts.put(start + "text", signature.text());
            case FieldType.Information information -> texts.put(start + "text", information.text());
            default -> {}
        }
    }

    private static void choice(String start, FieldType.Choice choice, Map<String, String> texts) {
        texts.put(start + "option." + choice.code(), choice.label());
        choice.help().ifPresent(help -> texts.put(start + "option." + choice.code() + ".hilfe", help));
    }

    /** Label of a field or name of an entry of a repeated group. */
    static String label(FormDefinition definition, String id, Language language) {
        Optional<Field> field = definition.field(id);
        if (field.isPresent()) {
            return in(definition, language, "feld." + id + ".label", field.get().label())
                    .text();
        }
        return definition
                .anyRepeatedGroup(id)
                .flatMap(FieldGroup::repetition)
                .map(r -> in(definition, language, "gruppe." + id + ".eintrag", r.entry())
                        .text())
                .orElse(id);
    }

    static String choice(FormDefinition definition, Language language, Field field, FieldType.Choice choice) {
        return in(definition, language, "feld." + field.id() + ".option." + choice.code(), choice.label())
                .text();
    }

    static Localised in(FormDefinition definition, Language language, String key, String german) {
        return definition.translations().in(language, key, german);
    }
}
