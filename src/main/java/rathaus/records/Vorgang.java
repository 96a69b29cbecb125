package rathaus.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One matter within an Akte, from its opening to z. d. A. (xdomea: Vorgang). Documents are filed in it while it is open.
 */
public sealed interface Vorgang {

    Facts facts();

    /** Counts changes; whoever changes the Vorgang names the version that they have seen. */
    long version();

    /**
     * What never changes.
     *
     * @param number within the Akte, from 1
     * @param antrag the Antrag it was opened for
     * @param subject says what it is about, without personal data, see {@link VorgangOpening}
     * @param units keys of the Organisationseinheiten that work on it
     * @param restricted whether nobody outside of {@code units} may read it
     */
    record Facts(
            UUID id,
            Aktenzeichen aktenzeichen,
            int number,
            Optional<UUID> antrag,
            String subject,
            Instant openedAt,
            Set<String> units,
            boolean restricted,
            Retention retention) {

        public Facts {
            units = Set.copyOf(units);
        }

        @Override
        public String toString() {
            return "Vorgang[" + id + "]";
        }
    }

    /** Being worked on. */
    record Open(Facts facts, long version) implements Vorgang {

        /** Zu den Akten: nothing more is to be done, the retention period is fixed. */
        public Zda close(LocalDate on) {
            return new Zda(facts, on, facts.retention().endAfter(on), version + 1);
        }
    }

    /**
     * Z. d. A. (zu den Akten): closed.
     *
     * @param retentionEnd last day on which it must be kept; afterwards it is offered to the archive
     */
    record Zda(Facts facts, LocalDate closedOn, LocalDate retentionEnd, long version) implements Vorgang {}
}
