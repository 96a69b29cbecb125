package rathaus.participation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rathaus.documents.Fetched;
import rathaus.kernel.Actor;

/**
 * Opinions of other units (Stellungnahmen): asked by the clerk of a case, several at once, each with its own term. A unit sees
 * what was chosen for it and nothing else of the case. Silence is noted; it is no consent.
 */
public interface Opinions {

    /** The longest term in working days. */
    int LONGEST_TERM = 60;

    /** What can be asked in a case; opening is noted in the access log. Empty for strangers to the unit. */
    Optional<Askable> askable(String aktenzeichen, Actor.Staff staff);

    /** All that were asked in a case of the own units, the latest last. */
    List<OpinionView> ofCase(UUID caseId, Actor.Staff staff);

    /**
     * Asks each of the chosen units at once.
     *
     * @param wish of the form: the same one never asks a second time
     */
    ParticipationOutcome ask(String aktenzeichen, UUID wish, Asking asking, Actor.Staff staff);

    /** Reminds a unit that has not answered. */
    ParticipationOutcome remind(UUID id, long version, Actor.Staff staff);

    /** Takes the question back; the unit does not see the case any more. */
    ParticipationOutcome recall(UUID id, long version, String reason, Actor.Staff staff);

    /**
     * Those that the own units were asked, one page.
     *
     * @param open those that wait for an answer, by term; else those that ended, the latest term first
     * @param after mark of the page before
     */
    Rows asked(boolean open, Optional<String> after, Actor.Staff staff);

    /** A question to the own units; noted in the access log. */
    Optional<OpinionView> open(UUID id, Actor.Staff staff);

    /** Whether one's unit was asked this and is not any more: it was taken back, or fell away with the end of its case. */
    boolean fellAway(UUID id, Actor.Staff staff);

    /** Answers for the own unit. */
    ParticipationOutcome answer(UUID id, long version, OpinionAnswer answer, Actor.Staff staff);

    /** A file of a question or its answer, for the units on both sides; noted in the access log. */
    Optional<Fetched> file(UUID id, UUID content, Actor.Staff staff);

    /**
     * What can be asked and shown.
     *
     * @param proposals units that the package wants to take part, with its term in working days
     */
    record Askable(
            UUID caseId,
            String aktenzeichen,
            String leistung,
            boolean undecided,
            List<Unit> units,
            List<Proposal> proposals,
            List<SharedAnswer> answers,
            List<SharedFile> files) {
        public Askable {
            units = List.copyOf(units);
            proposals = List.copyOf(proposals);
            answers = List.copyOf(answers);
            files = List.copyOf(files);
        }

        @Override
        public String toString() {
            return "Askable[" + caseId + "]";
        }
    }

    /** A unit of the Kommune. */
    record Unit(String key, String name) {}

    /** A unit that the package wants to take part. */
    record Proposal(String unit, String title, int workingDays) {}

    /**
     * A question to some units.
     *
     * @param answers keys of what they see
     * @param files contents that they see
     */
    record Asking(Set<String> units, String question, int workingDays, Set<String> answers, Set<UUID> files) {
        public Asking {
            units = Set.copyOf(units);
            answers = Set.copyOf(answers);
            files = Set.copyOf(files);
        }

        @Override
        public String toString() {
            return "Asking" + units;
        }
    }

    /**
     * A page of questions.
     *
     * @param next mark for the next page; empty on the last one
     */
    record Rows(List<OpinionView> rows, Optional<String> next) {
        public Rows {
            rows = List.copyOf(rows);
        }
    }
}
