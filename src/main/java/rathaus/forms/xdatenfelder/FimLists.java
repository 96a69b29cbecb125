package rathaus.forms.xdatenfelder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rathaus.forms.xdatenfelder.SchemaElement.CodeListKey;
import rathaus.forms.xdatenfelder.SchemaElement.CodeRow;

/** The code lists at hand while a schema is imported or exported. */
final class FimLists {

    private final List<FimList> all;

    FimLists(List<FimList> all) {
        this.all = List.copyOf(all);
    }

    /** Reads the genericode files that lie beside the schema. */
    static FimLists beside(Map<String, byte[]> files, Findings findings) {
        List<FimList> lists = new ArrayList<>();
        files.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(file -> GenericodeReading.read(file.getKey(), file.getValue(), findings)
                        .ifPresent(lists::add));
        return new FimLists(lists);
    }

    /** The list that the element names: by id, else by the address of its version, else by address alone. */
    Optional<FimList> find(CodeListKey key) {
        return all.stream()
                .filter(list -> same(key.id(), list.key().id()))
                .findFirst()
                .or(() -> all.stream()
                        .filter(list -> same(key.versionUri(), list.key().versionUri()))
                        .findFirst())
                .or(() -> all.stream()
                        .filter(list -> same(key.uri(), list.key().uri()))
                        .findFirst());
    }

    /** What can be chosen: the codes in the element itself, else those of its list. */
    List<CodeRow> rows(SchemaElement element) {
        if (isPlaceholder(element)) {
            return List.of();
        }
        return element.values().isEmpty()
                ? element.codeList().flatMap(this::find).map(FimList::rows).orElse(List.of())
                : element.values();
    }

    /** The converter of FIM writes one code that says that it did not find the list. */
    private static boolean isPlaceholder(SchemaElement element) {
        return element.values().size() == 1
                && element.values().getFirst().code().equals("xxx")
                && element.values().getFirst().name().startsWith("ACHTUNG");
    }

    /** Those that elements of the schema use, named as the schema names them. */
    List<FimList> usedIn(SchemaElement schema) {
        Map<CodeListKey, FimList> used = new LinkedHashMap<>();
        collect(schema, used);
        return List.copyOf(used.values());
    }

    private void collect(SchemaElement element, Map<CodeListKey, FimList> used) {
        element.codeList()
                .ifPresent(key -> find(key)
                        .ifPresent(list -> used.putIfAbsent(
                                key, new FimList(named(key, list.key()), list.name(), list.rows(), list.lost()))));
        element.children().forEach(child -> collect(child.element(), used));
    }

    private static CodeListKey named(CodeListKey key, CodeListKey file) {
        return new CodeListKey(
                key.id().or(file::id),
                key.uri().or(file::uri),
                key.version().or(file::version),
                key.versionUri().or(file::versionUri));
    }

    private static boolean same(Optional<String> one, Optional<String> other) {
        return one.isPresent() && one.equals(other);
    }
}
