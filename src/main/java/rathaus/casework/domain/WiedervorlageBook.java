package rathaus.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The Wiedervorlagen of the open Kommune. */
public interface WiedervorlageBook {

    void add(Noted noted, Instant at);

    Optional<Noted> open(UUID bearbeitung, UUID id);

    /** False if it was done already. */
    boolean done(UUID id, Instant at);

    /** All open ones of a case are done. */
    void finish(UUID bearbeitung, Instant at);

    /** Open ones of a case, by day. */
    List<Noted> of(UUID bearbeitung);

    /** Open ones of a member, by day, after a place. */
    List<Listed> of(UUID staff, Optional<Place> after, int atMost);

    /** How many open ones of a member have come by this day, counted no further than the limit. */
    int due(UUID staff, LocalDate day, int atMost);

    /** Gives the open ones of a case that are one's own to another member. */
    void hand(UUID bearbeitung, UUID from, UUID to);

    /** Where in the list. */
    record Place(LocalDate day, UUID id) {}

    /** A Wiedervorlage; {@code everyMonths} 0 comes once. */
    record Noted(UUID id, UUID bearbeitung, UUID staff, LocalDate day, String reason, int everyMonths) {

        /** The one that follows after this was done: on the same day of a later month, never in the past. */
        public Optional<Noted> next(UUID nextId, LocalDate today) {
            if (everyMonths == 0) {
                return Optional.empty();
            }
            int times = 1;
            while (!day.plusMonths((long) times * everyMonths).isAfter(today)) {
                times++;
            }
            LocalDate later = day.plusMonths((long) times * everyMonths);
            return Optional.of(new Noted(nextId, bearbeitung, staff, later, reason, everyMonths));
        }

        @Override
        public String toString() {
            return "Noted[" + id + "]";
        }
    }

    /** With what a list shows of its case. */
    record Listed(Noted noted, String unit, String aktenzeichen, String leistung, String applicant) {
        @Override
        public String toString() {
            return "Listed[" + noted.id() + "]";
        }
    }
}
