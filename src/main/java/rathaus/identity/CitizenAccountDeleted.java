package rathaus.identity;

import java.util.UUID;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneBound;

/** A citizen account was deleted by its owner; whoever keeps something only for the account lets go of it. */
public record CitizenAccountDeleted(KommuneId kommune, UUID account) implements KommuneBound {}
