package rathaus.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import rathaus.kernel.LeistungId;

/** Where machines may decide in the open Kommune, and what came of it. */
public interface Automation {

    void turn(LeistungId leistung, Switch turned);

    /** The switch that counts on a day; where there is none, nothing is decided by machine. */
    Optional<Switch> on(LeistungId leistung, LocalDate day);

    /** All, youngest first. */
    List<Switch> turned(LeistungId leistung);

    /** False if this case was looked at before. */
    boolean add(UUID bearbeitung, Run run);

    Optional<Run> run(UUID bearbeitung);

    /** Whether the same person applied for the same in another case since this moment. */
    boolean hasTwin(Bearbeitung.Facts facts, Instant since);

    /** On or off. */
    record Switch(UUID id, boolean enabled, LocalDate from, UUID by, String reason, Instant at) {
        @Override
        public String toString() {
            return "Switch[" + enabled + " from " + from + "]";
        }
    }

    /**
     * What came of looking at a case.
     *
     * @param reasons why a person has to look at it, as names for message keys
     * @param draw the number drawn from 0 to 99 for the random sample; empty if a person has to look at it anyway
     * @param percent numbers below this one go to a person
     */
    record Run(Outcome outcome, List<String> reasons, OptionalInt draw, int percent, Instant at) {

        /** The outcome follows from what speaks against a machine and, if nothing does, from the draw. */
        public static Run of(List<String> reasons, int draw, int percent, Instant at) {
            if (!reasons.isEmpty()) {
                return new Run(Outcome.PERSON, List.copyOf(reasons), OptionalInt.empty(), percent, at);
            }
            Outcome outcome = draw < percent ? Outcome.SAMPLE : Outcome.DECIDED;
            return new Run(outcome, List.of(), OptionalInt.of(draw), percent, at);
        }
    }

    /** Who decides. */
    enum Outcome {
        /** The machine has decided. */
        DECIDED,
        /** A person, because of what is individual in the case (§ 24 Abs. 1 Satz 3 VwVfG). */
        PERSON,
        /** A person, by random sample. */
        SAMPLE
    }
}
