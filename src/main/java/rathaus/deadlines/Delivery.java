package rathaus.deadlines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one delivery of a Bescheid. Legal days in Europe/Berlin.
 *
 * @param on the day from which the rule counts: given to the post, sent, provided in the mailbox; for § 41 (2a) VwVfG the day on
 *     which the notice of the provision was sent
 * @param retrievedOn first authenticated retrieval
 * @param renewedOn when the Bescheid was notified again (§ 9 (1) OZG); that second notification is a delivery of its own
 * @param receivedOn when it really arrived, if the addressee disputes the fiction and the authority cannot disprove it
 * @param lost it never arrived: the letter came back, the mail server refused
 */
public record Delivery(
        LocalDate on,
        @Nullable LocalDate retrievedOn,
        @Nullable LocalDate renewedOn,
        @Nullable LocalDate receivedOn,
        boolean lost) {

    public Delivery {
        if ((retrievedOn != null && retrievedOn.isBefore(on))
                || (receivedOn != null && receivedOn.isBefore(on))
                || (renewedOn != null && renewedOn.isBefore(on))) {
            throw new IllegalArgumentException("Nothing follows from a delivery before its day");
        }
    }

    /** A delivery of which nothing more is known. */
    public static Delivery on(LocalDate day) {
        return new Delivery(day, null, null, null, false);
    }

    /** The same, retrieved for the first time on this day. */
    public Delivery retrieved(LocalDate day) {
        return new Delivery(on, day, renewedOn, receivedOn, lost);
    }

    /** The same, followed by a renewed notification. */
    public Delivery renewed(LocalDate day) {
        return new Delivery(on, retrievedOn, day, receivedOn, lost);
    }

    /** The same, having arrived on this day. */
    public Delivery received(LocalDate day) {
        return new Delivery(on, retrievedOn, renewedOn, day, lost);
    }

    /** The same, never arrived. */
    public Delivery neverArrived() {
        return new Delivery(on, retrievedOn, renewedOn, receivedOn, true);
    }
}
