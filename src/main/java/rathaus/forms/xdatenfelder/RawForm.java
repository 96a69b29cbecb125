package rathaus.forms.xdatenfelder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rathaus.servicepackage.BausteinExpansion;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Leistungspaket;

/** {@code formular.yaml} as it is written, with its blocks written out: expressions as text, keys as they were typed. */
final class RawForm {

    private final Map<String, Map<?, ?>> fields = new HashMap<>();
    private final Map<String, Map<?, ?>> groups = new HashMap<>();
    private final Map<String, Map<?, ?>> pages = new HashMap<>();

    static RawForm of(Leistungspaket paket) {
        RawForm form = new RawForm();
        BausteinExpansion.formular(paket, new Befunde())
                .flatMap(root -> root.raw("seiten"))
                .ifPresent(form::collect);
        return form;
    }

    private void collect(Object node) {
        if (node instanceof List<?> list) {
            list.forEach(this::collect);
        } else if (node instanceof Map<?, ?> map) {
            String id = String.valueOf(map.get("id"));
            if (map.containsKey("typ")) {
                fields.put(id, map);
            } else if (map.containsKey("felder")) {
                groups.put(id, map);
            } else if (map.containsKey("gruppen")) {
                pages.put(id, map);
            }
            map.values().forEach(this::collect);
        }
    }

    /** Ids of all fields. */
    java.util.Set<String> ids() {
        return fields.keySet();
    }

    /** The keys of a field. */
    Map<?, ?> field(String id) {
        return fields.getOrDefault(id, Map.of());
    }

    Optional<String> conditionOfField(String id) {
        return text(field(id), "bedingung");
    }

    Optional<String> conditionOfGroup(String id) {
        return text(groups.getOrDefault(id, Map.of()), "bedingung");
    }

    Optional<String> conditionOfPage(String id) {
        return text(pages.getOrDefault(id, Map.of()), "bedingung");
    }

    /** The rule of the n-th check of a field, from 0. */
    Optional<String> check(String id, int index) {
        Object checks = field(id).get("pruefung");
        List<?> all = checks instanceof List<?> list ? list : checks == null ? List.of() : List.of(checks);
        return index < all.size() && all.get(index) instanceof Map<?, ?> check
                ? text(check, "regel")
                : Optional.empty();
    }

    static Optional<String> text(Map<?, ?> map, String key) {
        return Optional.ofNullable(map.get(key)).map(String::valueOf);
    }
}
