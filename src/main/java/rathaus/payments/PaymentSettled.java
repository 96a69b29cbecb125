package rathaus.payments;

import java.time.Instant;
import java.util.UUID;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Money;
import rathaus.tenancy.KommuneBound;

/** The money for this reference is there. */
public record PaymentSettled(KommuneId kommune, UUID reference, Money amount, Instant at) implements KommuneBound {}
