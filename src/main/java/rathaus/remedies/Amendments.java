package rathaus.remedies;

import java.util.List;
import java.util.UUID;
import rathaus.kernel.Actor;

/**
 * Correction, withdrawal and revocation of a decision (§§ 42, 48, 49 VwVfG): signed like the decision, told by a letter of its own.
 * The decision itself is never changed.
 */
public interface Amendments {

    /** What was done to the decision of a case of the own units, the latest last. */
    List<Amendment.Recorded> ofCase(UUID caseId, Actor.Staff staff);

    /**
     * Does it, files the signed letter and delivers it.
     *
     * @param seen how many the clerk has seen: of two who have seen the same only one succeeds
     * @param letter the signed decision, stored already
     */
    ReviewOutcome amend(String aktenzeichen, int seen, Amendment amendment, UUID letter, Actor.Staff staff);
}
