package rathaus.forms;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rathaus.servicepackage.Section;

/** Reads the keys of days, times, periods and addresses. */
final class PartsReading {

    private static final int MOST_DAYS = 36_600;
    private static final List<String> ADDRESS_PARTS = List.of("strasse", "hausnummer", "zusatz", "plz", "ort");

    private final Section section;
    private final Set<String> scope;

    PartsReading(Section section, Set<String> scope) {
        this.section = section;
        this.scope = scope;
    }

    FieldType period() {
        int fewest = section.integer("tage_min", 1, 1, MOST_DAYS);
        return new FieldType.Period(
                bound("min"),
                bound("max"),
                fewest,
                section.integer("tage_max", MOST_DAYS, fewest, MOST_DAYS),
                section.yes("offen", false));
    }

    Optional<LocalTime> time(String key) {
        Optional<String> text = FormularReading.optional(section, key);
        Optional<LocalTime> time = text.flatMap(TypedTimes::parse);
        if (text.isPresent() && time.isEmpty()) {
            section.error(key, "uhrzeit", "„" + key + "“ ist keine Uhrzeit.", "Zum Beispiel \"08:00\".");
        }
        return time;
    }

    Optional<DayBound> bound(String key) {
        Optional<String> text = FormularReading.optional(section, key);
        Optional<DayBound> bound = text.flatMap(DayBound::parse);
        if (text.isPresent() && bound.isEmpty()) {
            section.error(key, "tag", "„" + key + "“ ist kein Tag.", "heute, heute+60, heute-14 oder 2026-01-31.");
        }
        return bound;
    }

    FieldType address() {
        return new FieldType.PostalAddress(fimParts(), section.yes("ausland", false), streets());
    }

    private Map<String, String> fimParts() {
        Map<String, String> parts = new HashMap<>();
        section.section("fim_teile").ifPresent(all -> {
            ADDRESS_PARTS.forEach(part -> FormularReading.optional(all, part).ifPresent(fim -> parts.put(part, fim)));
            all.done();
        });
        return Map.copyOf(parts);
    }

    private Optional<String> streets() {
        Optional<String> list = FormularReading.optional(section, "strassen");
        if (list.isPresent() && !scope.contains("ortsrecht." + list.get())) {
            section.error("strassen", "ortsrecht", "Dieses Ortsrecht gibt es nicht.", "In ortsrecht.yaml anlegen.");
        }
        return list;
    }
}
