package rathaus.casework.domain;

import java.util.Optional;
import java.util.UUID;

/** What changes decisions and waits for signatures, in the open Kommune: one at most for each case. */
public interface LaterProposals {

    /** False if something waits in this case already. */
    boolean add(LaterProposal proposal);

    Optional<LaterProposal> of(UUID caseId);

    /** Stores one more signature; false if another one was given meanwhile, or it does not wait any more. */
    boolean store(LaterProposal signed);

    /** False if exactly this, with as many signatures, does not wait any more. */
    boolean remove(LaterProposal proposal);
}
