package rathaus.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rathaus.kernel.Language;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Leistungspaket;
import rathaus.servicepackage.PackageFile;
import rathaus.servicepackage.Section;

/** The code lists of one package, read when the first field asks for them. */
final class CodeLists {

    private static final int MOST_ENTRIES = 5000;
    private static final int LONGEST_LABEL = 300;

    private final Leistungspaket paket;
    private final Befunde befunde;
    private final Map<String, Optional<CodeList>> read = new HashMap<>();

    CodeLists(Leistungspaket paket, Befunde befunde) {
        this.paket = paket;
        this.befunde = befunde;
    }

    /** The list that a field names under {@code codeliste}; empty after a finding. */
    Optional<CodeList> of(Section field) {
        String name = field.text("codeliste");
        String path = path(name);
        if (!name.matches("[a-z0-9][a-z0-9_-]{0,59}") || paket.file(path).isEmpty()) {
            field.error(
                    "codeliste", "codeliste", "Diese Codeliste gibt es nicht.", "Als codelisten/<name>.yaml anlegen.");
            return Optional.empty();
        }
        return read.computeIfAbsent(name, this::read);
    }

    /** Lists that no field uses are errors, unless a block brought them: somebody expects them to do something. */
    void refuseUnused() {
        for (PackageFile file : paket.in("codelisten", ".yaml")) {
            if (read.keySet().stream().noneMatch(name -> path(name).equals(file.path()))
                    && !paket.isNamedByABlock(file)) {
                befunde.error(file.path(), 0, "codeliste", "Kein Feld nutzt diese Codeliste.", "Nutzen oder löschen.");
            }
        }
    }

    private static String path(String name) {
        return "codelisten/" + name + ".yaml";
    }

    private Optional<CodeList> read(String name) {
        return Section.root(paket, path(name), befunde).map(root -> list(name, root));
    }

    static CodeList list(String name, Section root) {
        root.text("name");
        String source = root.text("quelle");
        String version = root.text("version");
        Map<Language, Map<String, String>> translations = new HashMap<>();
        root.section("uebersetzungen").ifPresent(all -> {
            for (Language language : Language.all()) {
                all.section(language.tag()).ifPresent(texts -> translations.put(language, texts.allTexts()));
            }
            all.done();
        });
        Map<String, List<String>> words = new HashMap<>();
        root.section("suchworte").ifPresent(all -> all.keys().forEach(code -> words.put(code, all.texts(code))));
        List<CodeList.Entry> entries = new ArrayList<>();
        root.section("eintraege").ifPresent(all -> {
            for (String code : all.keys()) {
                entries.add(entry(all, code, translations, words.getOrDefault(code, List.of())));
            }
        });
        if (entries.isEmpty() || entries.size() > MOST_ENTRIES) {
            root.error("eintraege", "codeliste", "Keine oder zu viele Einträge.", "1 bis " + MOST_ENTRIES + ".");
        }
        refuseStrangers(root, entries, translations, words);
        root.done();
        return new CodeList(name, source, version, entries);
    }

    private static CodeList.Entry entry(
            Section all, String code, Map<Language, Map<String, String>> translations, List<String> words) {
        String label = all.text(code);
        if (!code.matches("[A-Za-z0-9._-]{1,40}") || label.length() > LONGEST_LABEL) {
            all.error(
                    code,
                    "code",
                    "Code oder Text ist ungültig.",
                    "Code: Buchstaben, Ziffern, . _ -; Text bis 300 Zeichen.");
        }
        Map<Language, String> labels = new HashMap<>();
        translations.forEach((language, texts) ->
                Optional.ofNullable(texts.get(code)).ifPresent(text -> labels.put(language, text)));
        return new CodeList.Entry(code, label, labels, words);
    }

    private static void refuseStrangers(
            Section root,
            List<CodeList.Entry> entries,
            Map<Language, Map<String, String>> translations,
            Map<String, List<String>> words) {
        List<String> codes = entries.stream().map(CodeList.Entry::code).toList();
        boolean strange = translations.values().stream().anyMatch(texts -> !codes.containsAll(texts.keySet()))
                || !codes.containsAll(words.keySet());
        if (strange) {
            root.error(
                    "eintraege",
                    "code",
                    "Ein übersetzter oder gesuchter Code steht nicht in der Liste.",
                    "Code prüfen.");
        }
    }
}
