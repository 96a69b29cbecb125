package rathaus.records;

import java.util.Set;

/**
 * How far somebody may read, for those who look for Dokumente somewhere else than in the database. Says the same as {@link
 * RecordsReading}: a Vorgang may be read if one of these units works on it, or across units if it is not restricted.
 *
 * @param units keys of the Organisationseinheiten whose Vorgänge they read
 * @param acrossUnits whether they read those of other units too
 * @param restricted whether {@code acrossUnits} covers restricted ones
 */
public record ReadingScope(Set<String> units, boolean acrossUnits, boolean restricted) {

    public ReadingScope {
        units = Set.copyOf(units);
    }

    /** Whether there is nothing that could be read. */
    public boolean isEmpty() {
        return units.isEmpty() && !acrossUnits;
    }
}
