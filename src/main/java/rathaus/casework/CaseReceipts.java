package rathaus.casework;

import java.util.UUID;
import rathaus.kernel.Actor;

/** Money that did not come through a provider. */
public interface CaseReceipts {

    /**
     * Notes that the demand of a case was paid by transfer or in cash.
     *
     * @param receipt number of the booking, 1 to 60 characters; no personal data
     */
    CaseOutcome receive(UUID id, long version, String receipt, Actor.Staff staff);
}
