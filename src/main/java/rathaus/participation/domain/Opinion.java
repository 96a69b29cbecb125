package rathaus.participation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import rathaus.participation.OpinionAnswer;
import rathaus.participation.OpinionQuestion;

/** A question to another unit (Stellungnahme) and what became of it. */
public sealed interface Opinion {

    Facts facts();

    /** Counts changes: of two clerks who change the same state only one succeeds. */
    long version();

    /** When it was noted that nobody had answered in time. */
    Optional<LocalDate> silentOn();

    Optional<LocalDate> remindedOn();

    /**
     * What was asked and never changes.
     *
     * @param unit the one that is asked
     * @param until last day of the term
     */
    record Facts(
            UUID id,
            UUID caseId,
            String aktenzeichen,
            String leistung,
            String askingUnit,
            String unit,
            LocalDate until,
            UUID askedBy,
            Instant askedAt,
            OpinionQuestion question) {
        @Override
        public String toString() {
            return "Opinion[" + id + "]";
        }
    }

    /** What waits for an answer, in the term or after it. */
    sealed interface Open extends Opinion {

        default Given answer(OpinionAnswer answer, UUID by, Instant at) {
            return new Given(facts(), remindedOn(), silentOn(), answer, by, at, version() + 1);
        }

        default Recalled recall(String reason, UUID by, Instant at) {
            return lapse(reason, Optional.of(by), at);
        }

        /** Nobody needs the answer any more; by nobody of the office if the applicant took the Antrag back. */
        default Recalled lapse(String reason, Optional<UUID> by, Instant at) {
            return new Recalled(facts(), remindedOn(), silentOn(), reason, by, at, version() + 1);
        }

        Open remind(LocalDate today);
    }

    /** The term runs. */
    record Pending(Facts facts, Optional<LocalDate> remindedOn, long version) implements Open {

        /** As it is asked. */
        public static Pending asked(Facts facts) {
            return new Pending(facts, Optional.empty(), 1);
        }

        @Override
        public Optional<LocalDate> silentOn() {
            return Optional.empty();
        }

        @Override
        public Pending remind(LocalDate today) {
            return new Pending(facts, Optional.of(today), version + 1);
        }

        /** Silent once the last day has passed; empty while the term runs. */
        public Optional<Silent> passed(LocalDate today) {
            return today.isAfter(facts.until())
                    ? Optional.of(new Silent(facts, remindedOn, today, version + 1))
                    : Optional.empty();
        }
    }

    /** Nobody has answered in time: noted, and no consent. An answer may still come. */
    record Silent(Facts facts, Optional<LocalDate> remindedOn, LocalDate notedOn, long version) implements Open {

        @Override
        public Optional<LocalDate> silentOn() {
            return Optional.of(notedOn);
        }

        @Override
        public Silent remind(LocalDate today) {
            return new Silent(facts, Optional.of(today), notedOn, version + 1);
        }
    }

    /** Answered, late if it was silent before. */
    record Given(
            Facts facts,
            Optional<LocalDate> remindedOn,
            Optional<LocalDate> silentOn,
            OpinionAnswer answer,
            UUID by,
            Instant at,
            long version)
            implements Opinion {}

    /** Taken back by those who asked, or with the end of the case. */
    record Recalled(
            Facts facts,
            Optional<LocalDate> remindedOn,
            Optional<LocalDate> silentOn,
            String reason,
            Optional<UUID> by,
            Instant at,
            long version)
            implements Opinion {
        @Override
        public String toString() {
            return "Recalled[" + facts.id() + "]";
        }
    }
}
