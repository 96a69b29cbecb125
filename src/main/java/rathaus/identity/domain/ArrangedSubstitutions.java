package rathaus.identity.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The substitutions of the open Kommune. */
public interface ArrangedSubstitutions {

    void add(Arranged arranged, UUID by, Instant at);

    Optional<Arranged> find(UUID id);

    /** Cuts it off after this day. */
    void endAfter(UUID id, LocalDate lastDay);

    /** For whom this member stands in on this day. */
    Set<UUID> covered(UUID substitute, LocalDate day);

    /** Those of these members, as absentees or substitutes, that are not over; by first day. */
    List<Arranged> of(Set<UUID> members, LocalDate today);

    /** From the first to the last day, both included. */
    record Arranged(UUID id, UUID absent, UUID substitute, LocalDate first, LocalDate last, String note) {
        @Override
        public String toString() {
            return "Arranged[" + id + "]";
        }
    }
}
