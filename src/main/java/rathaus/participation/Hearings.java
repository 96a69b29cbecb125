package rathaus.participation;

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

    /** Writes to the person concerned and lets the term run. */
    ParticipationOutcome start(String aktenzeichen, HearingLetter letter, Actor.Staff staff);

    /** Notes what the person has answered; also after the term. */
    ParticipationOutcome note(UUID id, long version, HearingWay way, LocalDate on, String answer, Actor.Staff staff);

    /** Hears nobody, for a reason that the law knows. */
    ParticipationOutcome waive(
            String aktenzeichen, HearingIntent intent, HearingWaiver waiver, String reason, Actor.Staff staff);

    /** Whether somebody was heard about this intent, was silent until the end of the term, or had not to be heard. */
    boolean isDone(UUID caseId, HearingIntent intent);

    /** As the package tells it. */
    record Rule(boolean beforeRefusal, int days, String legalBasis) {}
}
