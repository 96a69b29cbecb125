package rathaus.forms.xdatenfelder;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rathaus.forms.xdatenfelder.SchemaElement.Occurrence;

/** {@code zweck} and {@code grundlage} of personal data, as far as a schema says them. */
final class PurposeKeys {

    private static final Set<String> NOT_PERSONAL = Set.of(
            "auswahl",
            "mehrfachauswahl",
            "janein",
            "zahl",
            "betrag",
            "uhrzeit",
            "erklaerung",
            "information",
            "berechnet");

    private PurposeKeys() {}

    static void add(String type, Stream<Occurrence> fields, SchemaElement parent, Map<String, Object> keys) {
        if (!NOT_PERSONAL.contains(type)) {
            keys.put("zweck", QuestionMapping.OPEN);
            keys.put("grundlage", basis(fields, parent));
        }
    }

    private static boolean isBoundToLaw(SchemaElement element) {
        return element.kind() == SchemaElement.Kind.SCHEMA
                || element.fact("schemaelementart").equals("RNG");
    }

    /**
     * The law that the schema names for the field. Harmonised fields name the source of their definition instead, which does not
     * allow anybody to ask for them.
     */
    private static String basis(Stream<Occurrence> fields, SchemaElement parent) {
        String basis = fields.flatMap(field -> Stream.concat(
                        isBoundToLaw(parent) ? field.references().stream() : Stream.empty(),
                        isBoundToLaw(field.element()) ? field.element().references().stream() : Stream.empty()))
                .map(reference -> Texts.oneLine(reference.text()))
                .filter(text -> text.matches(".*(§|Art\\.|Artikel).*") && text.length() <= 200)
                .distinct()
                .collect(Collectors.joining("; "));
        return basis.isEmpty() ? QuestionMapping.OPEN : basis.substring(0, Math.min(basis.length(), 500));
    }
}
