package rathaus.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import rathaus.kernel.Actor;
import rathaus.kernel.LeistungId;

/** Which Leistungen a machine may decide in the open Kommune: only those whose package names the law, and off by default. */
public interface AutomationAdministration {

    /** The Leistungen that could be decided by machine, by name. */
    List<Automatable> all();

    /** Switches from a day on; recorded with its reason. */
    Turned turn(Actor.Staff administrator, LeistungId leistung, boolean enabled, LocalDate from, String reason);

    /**
     * A Leistung.
     *
     * @param legalBasis the law that the package names
     * @param samplePercent how many go to a person by chance
     * @param on whether it is on today
     */
    record Automatable(
            LeistungId leistung,
            String name,
            String legalBasis,
            String condition,
            int samplePercent,
            boolean on,
            List<Entry> turned) {}

    /** When somebody switched. */
    record Entry(boolean enabled, LocalDate from, String by, Instant at, String reason) {
        @Override
        public String toString() {
            return "Entry[" + at + "]";
        }
    }

    /** What became of it. */
    enum Turned {
        DONE,
        /** No such Leistung, or its package names no law. */
        NOT_AUTOMATABLE,
        /** The day has passed: what happened by then stays. */
        TOO_LATE
    }
}
