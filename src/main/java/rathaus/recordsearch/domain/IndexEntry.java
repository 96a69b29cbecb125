package rathaus.recordsearch.domain;

import java.util.Set;
import java.util.UUID;

/**
 * What the index holds of one Dokument.
 *
 * @param title of the Dokument
 * @param about everything else that is known about it, as words
 * @param text its content
 */
public record IndexEntry(
        UUID dokument, UUID vorgang, String title, String about, KnownText text, Narrowing narrowing, Rights rights) {

    /**
     * Values to narrow hits down by.
     *
     * @param leistung name of the Leistung for whose Antrag the Vorgang was opened; empty if there was none
     * @param state {@code OPEN} or {@code ZDA}
     */
    public record Narrowing(int year, String kind, String position, String leistung, String state) {}

    /** Who may read it: exactly what {@code records} says of its Vorgang. */
    public record Rights(Set<String> units, boolean restricted) {

        public Rights {
            units = Set.copyOf(units);
        }
    }

    @Override
    public String toString() {
        return "IndexEntry[" + dokument + "]";
    }
}
