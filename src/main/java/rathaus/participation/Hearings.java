package rathaus.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.kernel.Actor;

/**
 * Hearings of the person concerned (Anhörung, § 28 VwVfG): by letter with a term, or waived with the paragraph that allows it.
 * An answer is taken into account whenever it comes before the decision; silence is noted.
 */
public interface Hearings {

    /** The hearings of a case of the own units, the latest last. */
    List<HearingView> ofCase(UUID caseId, Actor.Staff staff);

    /** What the package says about hearings of this case; empty if it says nothing, or for strangers to the unit. */
    Optional<Rule> rule(UUID caseId, Actor.Staff staff);

    /**
     * Writes to the person concerned and lets the term run.
     *
     * @param wish of the form: the same one never begins a second hearing
     */
    ParticipationOutcome start(String aktenzeichen, UUID wish, HearingLetter letter, Actor.Staff staff);

    /** Notes what the person has answered; also after the term. */
    ParticipationOutcome note(UUID id, long version, HearingWay way, LocalDate on, String answer, Actor.Staff staff);

    /**
     * Hears nobody, for a reason that the law knows.
     *
     * @param wish of the form: the same one is noted once
     */
    ParticipationOutcome waive(
            String aktenzeichen,
            UUID wish,
            HearingIntent intent,
            HearingWaiver waiver,
            String reason,
            Actor.Staff staff);

    /**
     * Whether somebody was heard about this intent, was silent until the end of the term, or had not to be heard.
     *
     * @param since a hearing that was begun before counts for what was done then, not for what comes now
     */
    boolean isDone(UUID caseId, HearingIntent intent, Instant since);

    /** As the package tells it. */
    record Rule(boolean beforeRefusal, int days, String legalBasis) {}
}
