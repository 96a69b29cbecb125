package rathaus.records;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
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

    /** The same after a change of what is not its state. */
    Vorgang nextVersion();

    /** The same, restricted or not. */
    Vorgang restricted(boolean restricted);

    /**
     * What is the same in every state. Units, restriction and custody change with an act of the history.
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
            Retention retention,
            Custody custody) {

        public Facts {
            units = Set.copyOf(units);
        }

        Facts restricted(boolean now) {
            return new Facts(id, aktenzeichen, number, antrag, subject, openedAt, units, now, retention, custody);
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

        @Override
        public Open nextVersion() {
            return new Open(facts, version + 1);
        }

        @Override
        public Open restricted(boolean restricted) {
            return new Open(facts.restricted(restricted), version + 1);
        }
    }

    /**
     * Z. d. A. (zu den Akten): closed.
     *
     * @param retentionEnd last day on which it must be kept; afterwards it is offered to the archive
     */
    record Zda(Facts facts, LocalDate closedOn, LocalDate retentionEnd, long version) implements Vorgang {

        /** Taken up again: periods begin anew with the next closing. */
        public Open reopen() {
            return new Open(facts, version + 1);
        }

        @Override
        public Zda nextVersion() {
            return new Zda(facts, closedOn, retentionEnd, version + 1);
        }

        @Override
        public Zda restricted(boolean restricted) {
            return new Zda(facts.restricted(restricted), closedOn, retentionEnd, version + 1);
        }

        /** Last day on which the unit keeps it at hand; then the Registratur takes it over. */
        public LocalDate transferEnd() {
            return LocalDate.of(closedOn.getYear() + facts.custody().transferYears(), Month.DECEMBER, 31);
        }
    }
}
