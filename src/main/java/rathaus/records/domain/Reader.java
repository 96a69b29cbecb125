package rathaus.records.domain;

import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import rathaus.records.Vorgang;

/**
 * How far somebody may read.
 *
 * @param units keys of the Organisationseinheiten whose Vorgänge they read
 * @param acrossUnits whether they read those of other units too
 * @param restricted whether {@code acrossUnits} covers restricted ones
 * @param opened ids of restricted Vorgänge that are open to them in an emergency
 */
public record Reader(Set<String> units, boolean acrossUnits, boolean restricted, Set<UUID> opened) {

    /** Reads nothing. */
    public static final Reader NOBODY = new Reader(Set.of(), false, false, Set.of());

    /** The program itself. */
    public static final Reader PROGRAM = new Reader(Set.of(), true, true, Set.of());

    public Reader {
        units = Set.copyOf(units);
        opened = Set.copyOf(opened);
    }

    /** Whether this one may be read. */
    public boolean mayRead(Vorgang vorgang) {
        return isOfOwnUnit(vorgang) || isAcrossUnits(vorgang) || isOpened(vorgang);
    }

    /** Whether only an emergency lets the reader in. */
    public boolean isOnlyOpened(Vorgang vorgang) {
        return isOpened(vorgang) && !isOfOwnUnit(vorgang) && !isAcrossUnits(vorgang);
    }

    private boolean isOpened(Vorgang vorgang) {
        return opened.contains(vorgang.facts().id());
    }

    private boolean isAcrossUnits(Vorgang vorgang) {
        return acrossUnits && (restricted || !vorgang.facts().restricted());
    }

    /** Whether a unit of the reader works on it. */
    public boolean isOfOwnUnit(Vorgang vorgang) {
        return !Collections.disjoint(units, vorgang.facts().units());
    }
}
