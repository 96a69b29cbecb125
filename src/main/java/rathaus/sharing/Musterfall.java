package rathaus.sharing;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Leistungspaket;
import rathaus.servicepackage.PackageFile;
import rathaus.servicepackage.Section;

/**
 * An executable sample case of a package: typed input and what must come out.
 *
 * @param ortsrecht plain values that hold in this case only, before those of the Kommune
 * @param answers as typed: texts, lists and maps of texts
 */
record Musterfall(
        String file,
        String title,
        String kommune,
        LocalDate day,
        Map<String, Object> ortsrecht,
        Map<String, Object> answers,
        Expected expected) {

    /**
     * What must come out; what is empty is not looked at, except errors: none is expected then.
     *
     * @param errors rule by field
     */
    record Expected(
            Map<String, String> errors,
            List<String> hidden,
            Optional<BigDecimal> fee,
            List<String> feeSteps,
            Optional<String> competent,
            Optional<Boolean> automatic,
            Map<String, String> terms,
            Map<String, List<String>> letters) {}

    static List<Musterfall> readAll(Leistungspaket paket, Befunde befunde) {
        List<Musterfall> cases = new ArrayList<>();
        for (PackageFile file : paket.in("musterfaelle", ".yaml")) {
            Section.root(paket, file.path(), befunde)
                    .flatMap(root -> read(file.path(), root))
                    .ifPresent(cases::add);
        }
        return List.copyOf(cases);
    }

    private static Optional<Musterfall> read(String path, Section root) {
        String title = root.text("titel");
        String kommune = root.text("kommune");
        Optional<LocalDate> day = day(root, "datum");
        Map<String, Object> ortsrecht = valuesByKey(root, "ortsrecht", Section::plain);
        Map<String, Object> answers = valuesByKey(root, "antworten", Section::raw);
        Optional<Section> expected = root.section("erwartet");
        if (expected.isEmpty()) {
            root.error("erwartet", "schluessel-fehlt", "„erwartet“ fehlt.", "Angeben, was herauskommen muss.");
        }
        root.done();
        if (day.isEmpty() || expected.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Musterfall(path, title, kommune, day.get(), ortsrecht, answers, expected(expected.get())));
    }

    private static Map<String, Object> valuesByKey(
            Section root, String key, BiFunction<Section, String, Optional<Object>> read) {
        Map<String, Object> values = new HashMap<>();
        root.section(key)
                .ifPresent(section -> section.keys()
                        .forEach(name -> read.apply(section, name).ifPresent(value -> values.put(name, value))));
        return Map.copyOf(values);
    }

    private static Expected expected(Section section) {
        Optional<Section> fee = section.section("gebuehr");
        Expected expected = new Expected(
                textsByKey(section, "fehler"),
                section.texts("verborgen"),
                fee.flatMap(keys -> keys.number("summe")),
                fee.map(keys -> keys.texts("schritte")).orElse(List.of()),
                section.has("zustaendig") ? section.optionalText("zustaendig") : Optional.empty(),
                section.has("automatisch") ? Optional.of(section.yes("automatisch", false)) : Optional.empty(),
                textsByKey(section, "fristen"),
                section.section("schreiben")
                        .map(letters -> letters.keys().stream().collect(Collectors.toMap(key -> key, letters::texts)))
                        .orElse(Map.of()));
        fee.ifPresent(Section::done);
        section.done();
        return expected;
    }

    private static Map<String, String> textsByKey(Section section, String key) {
        return section.section(key).map(Section::allTexts).orElse(Map.of());
    }

    private static Optional<LocalDate> day(Section section, String key) {
        try {
            return Optional.of(LocalDate.parse(section.text(key)));
        } catch (DateTimeException e) {
            section.error(key, "tag", "„" + key + "“ ist kein Tag.", "Zum Beispiel 2026-12-01.");
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "Musterfall " + file;
    }
}
