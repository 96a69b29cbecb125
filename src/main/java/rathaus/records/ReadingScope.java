package rathaus.records;

import java.util.Set;
import java.util.UUID;

/**
 * How far somebody may read, for those who look for Dokumente somewhere else than in the database. Says the same as {@link
 * RecordsReading}: a Vorgang may be read if one of these units works on it, across units if it is not restricted, and if it is
 * open to them in an emergency ({@link BreakGlass}).
 *
 * @param units keys of the Organisationseinheiten whose Vorgänge they read
 * @param acrossUnits whether they read those of other units too
 * @param restricted whether {@code acrossUnits} covers restricted ones
 * @param opened ids of restricted Vorgänge that are open to them now, in an emergency
 */
public record ReadingScope(Set<String> units, boolean acrossUnits, boolean restricted, Set<UUID> opened) {

    public ReadingScope {
        units = Set.copyOf(units);
        opened = Set.copyOf(opened);
    }

    /** With nothing open in an emergency. */
    public ReadingScope(Set<String> units, boolean acrossUnits, boolean restricted) {
        this(units, acrossUnits, restricted, Set.of());
    }

    /** Whether there is nothing that could be read. */
    public boolean isEmpty() {
        return units.isEmpty() && !acrossUnits && opened.isEmpty();
    }
}
