package rathaus.forms.xdatenfelder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rathaus.forms.Field;
import rathaus.forms.xdatenfelder.SchemaElement.Occurrence;

/** Tells whether somebody changed the type of a field after the import. */
final class TypeKeys {

    /** Keys of a field that say nothing about its type. */
    private static final Set<String> NOT_OF_TYPE = Set.of(
            "id",
            "label",
            "hilfe",
            "pflicht",
            "fim",
            "fim_teile",
            "bedingung",
            "pruefung",
            "zweck",
            "grundlage",
            "personenbezug",
            "vorbefuellung",
            "autocomplete",
            "muster_meldung");

    private final FimLists codeLists;
    private final RawForm raw;

    TypeKeys(FimLists codeLists, RawForm raw) {
        this.codeLists = codeLists;
        this.raw = raw;
    }

    /** Whether the keys of the type are still those that the import wrote. */
    boolean areUnchanged(Occurrence memory, Field field) {
        Map<String, Object> imported = new LinkedHashMap<>();
        FieldMapping.map(memory, codeLists).keys().forEach((key, value) -> imported.put(key, plain(value)));
        Map<String, Object> now = new LinkedHashMap<>();
        raw.field(field.id()).forEach((key, value) -> {
            if (!NOT_OF_TYPE.contains(String.valueOf(key))) {
                now.put(String.valueOf(key), plain(value));
            }
        });
        return imported.equals(now);
    }

    private static Object plain(Object value) {
        return switch (value) {
            case YamlText.Line line -> plain(line.keys());
            case YamlText.Bare bare -> bare.text();
            case Map<?, ?> map -> {
                Map<String, Object> plain = new LinkedHashMap<>();
                map.forEach((key, inner) -> plain.put(String.valueOf(key), plain(inner)));
                yield plain;
            }
            case List<?> list -> list.stream().map(TypeKeys::plain).toList();
            default -> Texts.oneLine(String.valueOf(value));
        };
    }
}
