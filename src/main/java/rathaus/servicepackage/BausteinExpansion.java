package rathaus.servicepackage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rathaus.kernel.Language;

/**
 * Puts the pages and groups of the named blocks into a form: {@code formular.yaml} becomes what an author would have written
 * out by hand. A block is pinned by its version and lies in the package, see {@link Leistungspaket}.
 */
public final class BausteinExpansion {

    private static final String FORM = "formular.yaml";
    private static final int MOST_USES = 30;

    private final Leistungspaket paket;
    private final Befunde befunde;
    private final List<BausteinUse> uses = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    private BausteinExpansion(Leistungspaket paket, Befunde befunde) {
        this.paket = paket;
        this.befunde = befunde;
    }

    /** The root of {@code formular.yaml} with every block written out; empty, with a finding, if it is missing or refused. */
    public static Optional<Section> formular(Leistungspaket paket, Befunde befunde) {
        return Section.root(paket, FORM, befunde).map(root -> {
            BausteinExpansion expansion = new BausteinExpansion(paket, befunde);
            Section expanded = expansion.expanded(root);
            expansion.refuseUnused();
            return expanded;
        });
    }

    /** What the used blocks say in a language, under the keys of the form. */
    static Map<String, String> translations(Leistungspaket paket, Language language) {
        Befunde elsewhere = new Befunde();
        BausteinExpansion expansion = new BausteinExpansion(paket, elsewhere);
        paket.file(FORM).flatMap(file -> Section.root(paket, FORM, elsewhere)).ifPresent(expansion::expanded);
        Map<String, String> texts = new HashMap<>();
        expansion.uses.forEach(use -> texts.putAll(use.translations(language)));
        return texts;
    }

    private Section expanded(Section root) {
        List<YamlNode> pages = new ArrayList<>();
        for (YamlNode page : YamlNodes.entries(root.mapping().entries().get("seiten"))) {
            if (isUse(page)) {
                use((YamlNode.Mapping) page).ifPresent(use -> {
                    pages.add(use.asPage());
                    use.done();
                });
            } else {
                pages.add(page instanceof YamlNode.Mapping mapping ? withGroups(mapping) : page);
            }
        }
        if (uses.isEmpty()) {
            return root;
        }
        return root.with(changed(root.mapping(), "seiten", pages));
    }

    private YamlNode withGroups(YamlNode.Mapping page) {
        List<YamlNode> groups = new ArrayList<>();
        for (YamlNode group : YamlNodes.entries(page.entries().get("gruppen"))) {
            if (isUse(group)) {
                use((YamlNode.Mapping) group).ifPresent(use -> {
                    groups.addAll(use.asGroups());
                    use.done();
                });
            } else {
                groups.add(group);
            }
        }
        return groups.isEmpty() ? page : changed(page, "gruppen", groups);
    }

    private static boolean isUse(YamlNode node) {
        return node instanceof YamlNode.Mapping mapping && mapping.entries().containsKey("baustein");
    }

    private static YamlNode.Mapping changed(YamlNode.Mapping node, String key, List<YamlNode> list) {
        Map<String, YamlNode> entries = new LinkedHashMap<>(node.entries());
        int line = Optional.ofNullable(entries.get(key)).map(YamlNode::line).orElse(node.line());
        entries.put(key, new YamlNode.Sequence(list, line));
        return new YamlNode.Mapping(entries, node.line());
    }

    private Optional<BausteinUse> use(YamlNode.Mapping node) {
        Section use = Section.of(FORM, node, befunde);
        Optional<String> path = Bausteine.path(use.text("baustein"));
        Optional<PackageFile> file = path.flatMap(paket::file);
        if (file.isEmpty() || uses.size() >= MOST_USES) {
            use.error(
                    "baustein",
                    "baustein",
                    "Diesen Baustein gibt es nicht, oder es sind zu viele.",
                    "Name und Version wie person@1; höchstens " + MOST_USES + ".");
            return Optional.empty();
        }
        boolean first = used.add(path.get());
        Optional<Section> block = Section.root(paket, path.get(), first ? befunde : new Befunde());
        block.filter(root -> first).ifPresent(root -> check(root, file.get()));
        Optional<BausteinUse> made = block.map(root -> new BausteinUse(use, root));
        made.ifPresent(uses::add);
        return made;
    }

    private void check(Section block, PackageFile file) {
        String named = "bausteine/" + block.text("baustein") + "-" + block.text("version") + ".yaml";
        if (!named.equals(file.path())) {
            block.error("baustein", "baustein", "Name und Version passen nicht zur Datei.", "Datei umbenennen.");
        }
        List.of("titel", "hilfe", "beschreibung", "gruppen", "texte").forEach(block::has);
        block.done();
        if (Bausteine.shipped(file.path())
                .filter(shipped -> !shipped.equals(file))
                .isPresent()) {
            befunde.warning(
                    file.path(),
                    0,
                    "baustein-abweichend",
                    "Der Baustein weicht von der mitgelieferten Fassung ab. Es gilt die Fassung des Pakets.",
                    "Gewollt: so lassen. Sonst die Datei aus dem Paket löschen.");
        }
    }

    private void refuseUnused() {
        for (PackageFile file : paket.in("bausteine", ".yaml")) {
            if (!used.contains(file.path())) {
                befunde.error(
                        file.path(),
                        0,
                        "baustein",
                        "Das Formular nutzt diesen Baustein nicht.",
                        "Nutzen oder löschen.");
            }
        }
    }
}
