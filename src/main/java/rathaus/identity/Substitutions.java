package rathaus.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rathaus.kernel.Actor;

/**
 * Who stands in for whom (Vertretung). One arranges the own absence; those who lead arrange it for a member of their units who
 * is suddenly away. Only members of a common unit stand in for each other: nobody sees more than their units by it. It gives no
 * power to sign.
 */
public interface Substitutions {

    /** For whom this member stands in today. */
    Set<UUID> coveredBy(UUID substitute);

    /** Those that run or are to come and concern oneself or, for those who lead, the members of one's units; by first day. */
    List<Substitution> seenBy(Actor.Staff staff);

    /** Whom one may name: the active members of one's units, by name. */
    List<StaffMember> candidates(Actor.Staff staff);

    /** For whom one may arrange it: oneself; for those who lead all active members of their units. */
    List<StaffMember> absentees(Actor.Staff staff);

    /** Arranges it; the answer is the message key of why not, empty if it was done. */
    Optional<String> arrange(Arrangement arrangement, Actor.Staff staff);

    /** Ends it today, or calls it off before it began. False if there is none that one may end. */
    boolean end(UUID substitution, Actor.Staff staff);

    /** Who is away, who stands in, from and to which day (both included), and why: never an illness by name. */
    record Arrangement(UUID absent, UUID substitute, LocalDate first, LocalDate last, String note) {
        @Override
        public String toString() {
            return "Arrangement";
        }
    }

    /** An arranged substitution with the names that pages show. */
    record Substitution(
            UUID id, String absent, String substitute, LocalDate first, LocalDate last, String note, boolean runs) {
        @Override
        public String toString() {
            return "Substitution[" + id + "]";
        }
    }
}
