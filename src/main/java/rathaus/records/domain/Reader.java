package rathaus.records.domain;

import java.util.Collections;
import java.util.Set;
import rathaus.records.Vorgang;

/**
 * How far somebody may read.
 *
 * @param units keys of the Organisationseinheiten whose Vorgänge they read
 * @param acrossUnits whether they read those of other units too
 * @param restricted whether {@code acrossUnits} covers restricted ones
 */
public record Reader(Set<String> units, boolean acrossUnits, boolean restricted) {

    /** Reads nothing. */
    public static final Reader NOBODY = new Reader(Set.of(), false, false);

    /** The program itself. */
    public static final Reader PROGRAM = new Reader(Set.of(), true, true);

    public Reader {
        units = Set.copyOf(units);
    }

    /** Whether this one may be read. */
    public boolean mayRead(Vorgang vorgang) {
        return isOfOwnUnit(vorgang)
                || (acrossUnits && (restricted || !vorgang.facts().restricted()));
    }

    /** Whether a unit of the reader works on it. */
    public boolean isOfOwnUnit(Vorgang vorgang) {
        return !Collections.disjoint(units, vorgang.facts().units());
    }
}
