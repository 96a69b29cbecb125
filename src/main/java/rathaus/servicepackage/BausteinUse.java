package rathaus.servicepackage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rathaus.kernel.Language;

/**
 * One use of a block in a form: what it becomes with its prefix, without what is left out, and with the few things that a use
 * may say differently.
 */
final class BausteinUse {

    private final Section use;
    private final Section block;
    private final YamlNode.Mapping blockNode;
    private final String prefix;
    private final BausteinChanges changes;
    private final Set<String> ids = new HashSet<>();

    BausteinUse(Section use, Section block) {
        this.use = use;
        this.block = block;
        this.blockNode = block.mapping();
        this.prefix = use.has("praefix") ? use.text("praefix") : "";
        List.of("zweck", "grundlage").forEach(use::text);
        groups().forEach(this::collectIds);
        this.changes = new BausteinChanges(use, ids);
        if (!prefix.matches("|[a-z][a-z0-9]{0,14}_")) {
            use.error("praefix", "praefix", "Der Präfix hat nicht die richtige Form.", "Zum Beispiel halter_");
        }
    }

    private List<YamlNode.Mapping> groups() {
        return YamlNodes.mappings(blockNode.entries().get("gruppen"));
    }

    private void collectIds(YamlNode.Mapping group) {
        YamlNodes.text(group, "id").ifPresent(ids::add);
        YamlNodes.mappings(group.entries().get("felder"))
                .forEach(field -> YamlNodes.text(field, "id").ifPresent(ids::add));
    }

    /** Every key that the use may have has been asked for: what is left is an error. */
    void done() {
        use.done();
    }

    /** The groups that stand for it in the form. */
    List<YamlNode> asGroups() {
        Optional<YamlNode> title = use.node("titel");
        Optional<String> condition = use.optional("bedingung");
        Optional<YamlNode> repetition = use.node("wiederholung");
        if (repetition.isPresent() && groups().size() > 1) {
            use.error("wiederholung", "wiederholung", "Der Baustein hat mehrere Gruppen.", "Ohne Wiederholung nutzen.");
        }
        List<YamlNode> result = new ArrayList<>();
        for (YamlNode.Mapping group : groups()) {
            Map<String, YamlNode> changed = written(group);
            repetition.ifPresent(said -> changed.put("wiederholung", said));
            if (result.isEmpty()) {
                title.ifPresent(text -> changed.put("titel", text));
            }
            condition.ifPresent(outer -> changed.merge(
                    "bedingung",
                    scalar(outer),
                    (inner, ignored) -> scalar("(" + outer + ") and (" + text(inner) + ")")));
            result.add(new YamlNode.Mapping(changed, use.line()));
        }
        return result;
    }

    private Map<String, YamlNode> written(YamlNode.Mapping group) {
        Map<String, YamlNode> changed = new LinkedHashMap<>(renamed(group).entries());
        changed.put("felder", new YamlNode.Sequence(fields(group), use.line()));
        return changed;
    }

    /** The page that stands for it in the form. */
    YamlNode asPage() {
        Map<String, YamlNode> page = new LinkedHashMap<>();
        page.put(
                "id",
                use.node("id")
                        .orElseGet(() -> scalar(prefix + block.text("baustein").replace('-', '_'))));
        page.put("titel", use.node("titel").orElseGet(() -> scalar(block.text("titel"))));
        use.node("hilfe")
                .or(() -> Optional.ofNullable(blockNode.entries().get("hilfe")))
                .ifPresent(help -> page.put("hilfe", YamlNodes.at(help, use.line())));
        use.node("bedingung").ifPresent(condition -> page.put("bedingung", condition));
        List<YamlNode> groups = new ArrayList<>();
        for (YamlNode.Mapping group : groups()) {
            groups.add(new YamlNode.Mapping(written(group), use.line()));
        }
        page.put("gruppen", new YamlNode.Sequence(groups, use.line()));
        return new YamlNode.Mapping(page, use.line());
    }

    private List<YamlNode> fields(YamlNode.Mapping group) {
        List<YamlNode> fields = new ArrayList<>();
        for (YamlNode.Mapping field : YamlNodes.mappings(group.entries().get("felder"))) {
            String id = YamlNodes.text(field, "id").orElse("");
            if (!changes.leavesOut(id)) {
                Map<String, YamlNode> changed =
                        new LinkedHashMap<>(renamed(field).entries());
                for (String why : List.of("zweck", "grundlage")) {
                    use.node(why)
                            .filter(text -> !isNeverPersonal(field))
                            .ifPresent(text -> changed.putIfAbsent(why, text));
                }
                changed.putAll(changes.of(id));
                fields.add(new YamlNode.Mapping(changed, use.line()));
            }
        }
        return fields;
    }

    private static boolean isNeverPersonal(YamlNode.Mapping field) {
        return YamlNodes.text(field, "typ")
                .filter(Set.of("information", "erklaerung", "berechnet")::contains)
                .isPresent();
    }

    private YamlNode.Mapping renamed(YamlNode.Mapping node) {
        return (YamlNode.Mapping) YamlNodes.at(new BausteinNames(prefix, ids).rename(node), use.line());
    }

    /** The texts of the block in a language, under the keys of the form. */
    Map<String, String> translations(Language language) {
        return BausteinTexts.of(use, block, prefix, changes, language);
    }

    private YamlNode scalar(String text) {
        return new YamlNode.Scalar(text, true, use.line());
    }

    private static String text(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar ? scalar.text() : "";
    }
}
