package rathaus.applications;

import java.time.Instant;
import java.util.UUID;

/** What the portal has for the office. Numbers rise; a message stays until the office acknowledges it. */
public sealed interface OfficeMessage {

    long number();

    /** The Antrag it is about. */
    UUID antrag();

    Instant at();

    /** A new Antrag was submitted. */
    record AntragArrived(long number, UUID antrag, Instant at) implements OfficeMessage {}

    /** The citizen answered a Nachforderung. */
    record SupplementArrived(long number, UUID antrag, UUID request, Instant at) implements OfficeMessage {}

    /** The citizen wrote a message. */
    record MessageArrived(long number, UUID antrag, UUID message, Instant at) implements OfficeMessage {}

    /** The citizen took the Antrag back, with a message that says so. */
    record WithdrawalArrived(long number, UUID antrag, UUID message, Instant at) implements OfficeMessage {}

    /** The money that was demanded is there. */
    record FeeSettled(long number, UUID antrag, Instant at) implements OfficeMessage {}

    /** An attempt to pay failed; another one is possible. */
    record FeeDeclined(long number, UUID antrag, Instant at) implements OfficeMessage {}

    /** The citizen fetched a provided document for the first time (§ 9 (1) OZG, § 41 (2a) VwVfG). */
    record DocumentRetrieved(long number, UUID antrag, UUID document, Instant at) implements OfficeMessage {}
}
