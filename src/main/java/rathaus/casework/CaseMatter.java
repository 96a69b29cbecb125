package rathaus.casework;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import rathaus.applications.AntragEnding;
import rathaus.kernel.ContentHash;

/**
 * What office modules above know of a case in which they act; no answers.
 *
 * @param pinned the version of the Leistungspaket
 * @param electronic whether the citizen accepts notification in the mailbox
 * @param unit whose case it is
 * @param receivedOn legal day on which the Antrag came in
 * @param clerk whose case it is; empty while nobody has taken it
 * @param verdict the decision, once there is one
 * @param ending how it ended without one
 */
public record CaseMatter(
        UUID id,
        UUID antrag,
        String aktenzeichen,
        String leistung,
        ContentHash pinned,
        String applicant,
        boolean electronic,
        String unit,
        LocalDate receivedOn,
        Optional<UUID> clerk,
        Optional<Verdict> verdict,
        Optional<AntragEnding> ending) {

    /** Whether it is still to be decided. */
    public boolean isOpen() {
        return verdict.isEmpty() && ending.isEmpty();
    }

    @Override
    public String toString() {
        return "CaseMatter[" + id + "]";
    }

    /**
     * What was decided and how it left the house.
     *
     * @param holds what holds now, after all that came later; empty if nothing does
     * @param notifiedOn legal day of notification; empty while nobody was notified
     * @param appealUntil last day for a remedy, where there is a term
     */
    public record Verdict(
            DecisionKind kind,
            Optional<DecisionKind> holds,
            LocalDate decidedOn,
            Optional<LocalDate> notifiedOn,
            Optional<LocalDate> appealUntil,
            boolean closed) {}
}
