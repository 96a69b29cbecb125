package rathaus.forms.xdatenfelder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import rathaus.forms.xdatenfelder.SchemaElement.CodeListKey;
import rathaus.forms.xdatenfelder.SchemaElement.CodeRow;
import rathaus.forms.xdatenfelder.SchemaElement.Keyword;
import rathaus.forms.xdatenfelder.SchemaElement.Kind;
import rathaus.forms.xdatenfelder.SchemaElement.Reference;
import rathaus.servicepackage.Leistungspaket;
import rathaus.servicepackage.Section;

/** One element or code list of {@code fim.yaml}. */
final class ElementSection {

    SchemaElement read(Section section, Kind kind) {
        TreeSet<String> known = new TreeSet<>(SchemaWords.TEXTS);
        known.addAll(SchemaWords.CODES);
        known.addAll(PrecisionReading.KEYS);
        known.addAll(List.of("praezisierung", "dokumentsteckbrief"));
        Map<String, String> facts = new LinkedHashMap<>();
        known.forEach(key -> text(section, key).ifPresent(text -> facts.put(key, text)));
        SchemaElement element = new SchemaElement(
                kind,
                section.text("fim"),
                text(section, "version").orElse(""),
                facts,
                references(section),
                keywords(section),
                section.texts("dateitypen"),
                section.section("codeliste").map(ElementSection::listed),
                rows(section),
                List.of(),
                List.of(),
                section.line());
        section.done();
        return element;
    }

    private static List<Keyword> keywords(Section section) {
        return section.sections("stichworte").stream()
                .map(word -> {
                    Keyword keyword = new Keyword(word.text("uri"), word.text("text"));
                    word.done();
                    return keyword;
                })
                .toList();
    }

    static List<Reference> references(Section section) {
        return section.sections("bezug").stream()
                .map(entry -> {
                    Reference reference = new Reference(text(entry, "text").orElse(""), text(entry, "link"));
                    entry.done();
                    return reference;
                })
                .toList();
    }

    static FimList codeList(Section section, Leistungspaket paket) {
        CodeListKey key = key(section);
        List<CodeRow> rows = text(section, "datei")
                .map(name -> entries(name, section, paket))
                .orElse(List.of());
        FimList list =
                new FimList(key, text(section, "name").orElse(""), rows.isEmpty() ? rows(section) : rows, List.of());
        section.done();
        return list;
    }

    /** The rows of a list that fields of the form search. */
    private static List<CodeRow> entries(String name, Section section, Leistungspaket paket) {
        String path = DraftCodeList.path(name);
        if (paket.file(path).isEmpty()) {
            section.error("datei", "codeliste", path + " fehlt.", "Die Datei wieder anlegen oder „datei“ löschen.");
            return List.of();
        }
        return Section.root(paket, path, section.befunde())
                .flatMap(root -> root.section("eintraege"))
                .map(all -> all.keys().stream()
                        .map(code -> new CodeRow(code, all.text(code), Optional.empty()))
                        .toList())
                .orElse(List.of());
    }

    private static CodeListKey listed(Section section) {
        CodeListKey key = key(section);
        section.done();
        return key;
    }

    private static CodeListKey key(Section section) {
        return new CodeListKey(
                text(section, "fim"), text(section, "kennung"), text(section, "fassung"), text(section, "uri"));
    }

    private static List<CodeRow> rows(Section section) {
        Map<String, String> helps =
                section.section("hilfen").map(Section::allTexts).orElse(Map.of());
        List<CodeRow> rows = new ArrayList<>();
        section.section("zeilen").ifPresent(all -> {
            for (String code : all.keys()) {
                rows.add(new CodeRow(code, all.text(code), Optional.ofNullable(helps.get(code))));
            }
        });
        return List.copyOf(rows);
    }

    static Optional<String> text(Section section, String key) {
        return section.has(key) ? section.optionalText(key) : Optional.empty();
    }
}
