package rathaus.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rathaus.kernel.Actor;

/**
 * Signatures under what changes a decision later: the same list, the same powers by kind and amount, the same units as for the
 * decision itself. The module above keeps what is signed and lets it take effect, only once it is told that the last signature
 * is given. Everything here joins the caller's transaction.
 */
public interface LaterSignatures {

    /**
     * Lays something before those whose signatures it needs, one thing at a time for a case.
     *
     * @return message key of why not; empty if it waits now
     */
    Optional<String> lay(Laid laid, Actor.Staff staff);

    /** What waits in a case, whoever asks: the module above knows who may see it. */
    Optional<Waiting> of(UUID caseId);

    /** What waits in a case, if the next signature is this member's to give; of whatever unit the case is. */
    Optional<Waiting> toSign(String aktenzeichen, Actor.Staff staff);

    /** Gives the next signature under exactly this. */
    LaterSignature sign(UUID caseId, UUID id, Actor.Staff staff);

    /** Takes exactly this from the list; the signatures given so far fall away. False if it does not wait any more. */
    boolean remove(UUID caseId, UUID id);

    /**
     * What is to be signed.
     *
     * @param id another one for every text, so that nobody signs what they have not seen
     * @param kinds the decisions whose signatures it needs, all of them
     * @param title message key of what it is
     * @param page end of the path of its page under that of the list, behind the Aktenzeichen
     */
    record Laid(UUID id, UUID caseId, Set<DecisionKind> kinds, String title, String page) {
        public Laid {
            kinds = Set.copyOf(kinds);
        }
    }

    /**
     * What waits.
     *
     * @param coSignature whether it is a Mitzeichnung that is next
     * @param by who prepared it
     */
    record Waiting(
            UUID id, CaseMatter matter, boolean coSignature, UUID by, Instant at, List<SignatureView.Step> steps) {
        public Waiting {
            steps = List.copyOf(steps);
        }

        @Override
        public String toString() {
            return "Waiting[" + id + "]";
        }
    }
}
