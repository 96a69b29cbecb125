package rathaus.participation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import rathaus.participation.HearingIntent;
import rathaus.participation.HearingWaiver;
import rathaus.participation.HearingWay;

/** A hearing (Anhörung, § 28 VwVfG) and what became of it. */
public sealed interface Hearing {

    Facts facts();

    /** Counts changes: of two clerks who change the same state only one succeeds. */
    long version();

    /** Which case, what for, by whom. */
    record Facts(UUID id, UUID caseId, HearingIntent intent, UUID by, Instant at) {}

    /**
     * What the person was told.
     *
     * @param days term to answer
     * @param until last day to answer as the letter tells it; a letter that is posted later gives longer
     */
    record Told(String intended, String facts, int days, LocalDate until) {
        @Override
        public String toString() {
            return "Told[" + until + "]";
        }
    }

    /** What somebody was told and has to be answered, or was not. */
    sealed interface Open extends Hearing {

        Told told();

        /** An answer counts whenever it comes before the decision. */
        default Answered answer(HearingWay way, LocalDate on, String answer) {
            return new Answered(facts(), told(), way, on, answer, version() + 1);
        }
    }

    /** The term runs. */
    record Running(Facts facts, Told told, long version) implements Open {

        /** As it begins. */
        public static Running begun(Facts facts, Told told) {
            return new Running(facts, told, 1);
        }

        /**
         * Silent once the last day has passed; empty while the term runs.
         *
         * @param last what the letter's way has made of the last day
         */
        public Optional<Silent> passed(LocalDate last, LocalDate today) {
            Told until = new Told(told.intended(), told.facts(), told.days(), last);
            return today.isAfter(last) ? Optional.of(new Silent(facts, until, today, version + 1)) : Optional.empty();
        }
    }

    /** The term has passed without an answer: noted, no consent. */
    record Silent(Facts facts, Told told, LocalDate notedOn, long version) implements Open {}

    /** The person has answered. */
    record Answered(Facts facts, Told told, HearingWay way, LocalDate on, String answer, long version)
            implements Hearing {
        @Override
        public String toString() {
            return "Answered[" + facts.id() + "]";
        }
    }

    /** Nobody had to be heard. */
    record Waived(Facts facts, HearingWaiver waiver, String reason, long version) implements Hearing {

        /** As it is decided. */
        public static Waived of(Facts facts, HearingWaiver waiver, String reason) {
            return new Waived(facts, waiver, reason, 1);
        }

        @Override
        public String toString() {
            return "Waived[" + facts.id() + "]";
        }
    }

    /** Whether the decision has to wait for nothing more. */
    default boolean isDone() {
        return !(this instanceof Running);
    }
}
