package rathaus.catalogue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rathaus.servicepackage.Uebersetzungen.Localised;

/**
 * An entry in a list.
 *
 * @param summary what it is about; for people who do not read German only if it is translated
 * @param officialName the German name beside a translated one where there is no summary
 * @param elsewhere whether another body is responsible
 */
record EntryLine(
        Localised name,
        @Nullable Localised summary,
        @Nullable String officialName,
        String href,
        boolean online,
        boolean elsewhere) {

    /** Whether German stands in somewhere. */
    static boolean anyGerman(List<EntryLine> lines) {
        return lines.stream().anyMatch(EntryLine::usesGerman);
    }

    private boolean usesGerman() {
        return name.fallback() || (summary != null && summary.fallback());
    }
}
