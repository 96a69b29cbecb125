package rathaus.payments;

import java.time.Instant;
import java.util.UUID;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneBound;

/** An attempt to pay failed: refused, or not paid in the provider's time. Another attempt is possible. */
public record PaymentDeclined(KommuneId kommune, UUID reference, String reason, Instant at) implements KommuneBound {}
