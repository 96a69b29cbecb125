package rathaus.remedies;

import java.util.Optional;
import java.util.UUID;
import rathaus.kernel.Actor;

/**
 * Acts on a decision that somebody else signs than who prepared them: because the package asks for two persons, or because who
 * prepares has no power. One at a time for a case. Nothing takes effect before the last signature; what comes back is kept.
 */
public interface PreparedActs {

    /** What is prepared in a case of the own units: it waits, or it came back. */
    Optional<PreparedAct> ofCase(UUID caseId, Actor.Staff staff);

    /** What waits for the signature of this member, of whatever unit; noted in the access log. Empty for everybody else. */
    Optional<PreparedAct> toSign(String aktenzeichen, Actor.Staff staff);

    /** The letter as PDF, for the own units and for whoever signs next; noted in the access log. */
    Optional<byte[]> letter(String aktenzeichen, Actor.Staff staff);

    /**
     * Lays it before those who sign. Whoever proposes is from then on who prepared it.
     *
     * @param letter the decision as PDF, stored already; empty for that of what came back
     */
    ReviewOutcome propose(String aktenzeichen, PlannedAct act, Optional<UUID> letter, Actor.Staff staff);

    /** The next signature; with the last one it takes effect. */
    ReviewOutcome sign(String aktenzeichen, UUID id, Actor.Staff staff);

    /** Back to those who prepare, who see the comment. */
    ReviewOutcome giveBack(String aktenzeichen, UUID id, String comment, Actor.Staff staff);

    /** Anybody of the unit takes it back to go on with it. */
    ReviewOutcome takeBack(String aktenzeichen, UUID id, String reason, Actor.Staff staff);

    /** What came back is given up, with its letter; the history keeps that it was. */
    ReviewOutcome discard(String aktenzeichen, UUID id, Actor.Staff staff);
}
