package rathaus.servicepackage;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a use of a block leaves out ({@code ohne}) and says differently ({@code felder}); few things, and each by name. */
final class BausteinChanges {

    private static final List<String> OVERRIDES =
            List.of("label", "hilfe", "pflicht", "zweck", "grundlage", "fim", "vorbefuellung");

    private final Section use;
    private final Set<String> without;
    private final Map<String, Map<String, YamlNode>> overrides = new HashMap<>();

    /** @param ids of the fields and groups of the block */
    BausteinChanges(Section use, Set<String> ids) {
        this.use = use;
        this.without = Set.copyOf(use.texts("ohne"));
        readOverrides();
        check(ids);
    }

    boolean leavesOut(String id) {
        return without.contains(id);
    }

    /** What the use says differently about a field, by key. */
    Map<String, YamlNode> of(String id) {
        return overrides.getOrDefault(id, Map.of());
    }

    private void readOverrides() {
        use.section("felder").ifPresent(fields -> {
            for (String id : fields.keys()) {
                fields.section(id).ifPresent(said -> {
                    Map<String, YamlNode> kept = new LinkedHashMap<>();
                    OVERRIDES.forEach(key -> said.node(key).ifPresent(value -> kept.put(key, value)));
                    said.done();
                    overrides.put(id, kept);
                });
            }
        });
    }

    private void check(Set<String> ids) {
        for (String id : YamlNodes.union(without, overrides.keySet())) {
            if (!ids.contains(id)) {
                use.error(
                        "baustein",
                        "baustein-feld",
                        "Der Baustein hat kein Feld „" + id + "“.",
                        "Schreibweise prüfen.");
            }
        }
    }
}
