package rathaus.forms.xdatenfelder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import rathaus.forms.xdatenfelder.SchemaElement.CodeListKey;
import rathaus.forms.xdatenfelder.SchemaElement.CodeRow;
import rathaus.kernel.ContentHash;

/** A long code list as {@code codelisten/<name>.yaml} of the draft, where a field of the form searches it. */
final class DraftCodeList {

    private static final int MOST_ENTRIES = 5000;
    private static final int LONGEST_LABEL = 300;

    private DraftCodeList() {}

    /** Whether the format of packages can hold the list. */
    static boolean isPossible(List<CodeRow> rows) {
        return rows.size() <= MOST_ENTRIES
                && rows.stream()
                        .allMatch(row -> row.code().matches("[A-Za-z0-9._-]{1,40}")
                                && row.name().length() <= LONGEST_LABEL);
    }

    /** Name of its file without ending; the same for all fields that use the list. */
    static String nameOf(SchemaElement field) {
        return field.codeList()
                .filter(list -> field.values().isEmpty())
                .map(DraftCodeList::nameOf)
                .orElse(slug(field.id()));
    }

    /** The last word of its address, told apart from others by a hash; its id if it has no address. */
    static String nameOf(CodeListKey key) {
        return key.uri()
                .map(uri -> slug(uri.substring(Math.max(uri.lastIndexOf(':'), uri.lastIndexOf('/')) + 1)) + "-"
                        + ContentHash.of(DraftPackage.bytes(uri)).toString().substring(0, 4))
                .orElse(slug(key.id().orElse("codeliste")));
    }

    private static String slug(String name) {
        String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return slug.substring(0, Math.min(slug.length(), 50)).replaceAll("^-|-$", "");
    }

    /** Adds the files of all lists that fields of the schema search. */
    static void add(SchemaElement element, FimLists codeLists, SortedMap<String, byte[]> files) {
        element.children().forEach(child -> {
            FieldMapping.Mapped mapped = FieldMapping.map(child, codeLists);
            if (child.element().kind() == SchemaElement.Kind.FIELD
                    && mapped.keys().get("codeliste") instanceof String name) {
                files.put(path(name), DraftPackage.bytes(text(child.element(), codeLists)));
            }
            add(child.element(), codeLists, files);
        });
    }

    static String path(String name) {
        return "codelisten/" + name + ".yaml";
    }

    private static String text(SchemaElement field, FimLists codeLists) {
        Optional<FimList> list = field.codeList().flatMap(codeLists::find);
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("name", list.map(FimList::name).filter(name -> !name.isEmpty()).orElse(field.label()));
        keys.put(
                "quelle",
                list.flatMap(found -> found.key().uri().or(found.key()::id)).orElse("FIM-Feld " + field.id()));
        keys.put("version", list.flatMap(found -> found.key().version()).orElse(QuestionMapping.OPEN));
        Map<String, Object> entries = new LinkedHashMap<>();
        codeLists.rows(field).forEach(row -> entries.put(row.code(), Texts.oneLine(row.name())));
        keys.put("eintraege", entries);
        return YamlText.file(List.of("Aus dem FIM-Schema. Ein Feld nennt diese Liste unter codeliste."), keys);
    }
}
