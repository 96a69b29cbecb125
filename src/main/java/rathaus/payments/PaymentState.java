package rathaus.payments;

import java.time.Instant;

/** How far a payment came. */
public sealed interface PaymentState {

    /** Since when. */
    Instant at();

    /** Claimed; nobody has begun to pay through a provider. */
    record Requested(Instant at) implements PaymentState {}

    /** Begun at a provider. {@code stuck}: the provider gave no answer for days and a person has to look. */
    record Pending(Instant at, String provider, boolean stuck) implements PaymentState {}

    /** The money is there: said by the provider from server to server, or recorded by the cash office. */
    record Settled(Instant at, String providerReference) implements PaymentState {}

    /** Refused by the provider; another attempt is possible. */
    record Declined(Instant at, String reason) implements PaymentState {}

    /** Not paid in the provider's time; another attempt is possible. */
    record Expired(Instant at) implements PaymentState {}

    /** No longer claimed, because its Antrag was withdrawn for example. */
    record Cancelled(Instant at, String reason) implements PaymentState {}

    /** Not claimed as an act of grace or by law. */
    record Waived(Instant at, String reason) implements PaymentState {}

    /** Whether nothing is to be paid any more. */
    default boolean isFinal() {
        return switch (this) {
            case Requested requested -> false;
            case Pending pending -> false;
            case Declined declined -> false;
            case Expired expired -> false;
            case Settled settled -> true;
            case Cancelled cancelled -> true;
            case Waived waived -> true;
        };
    }

    /** Whether one can begin to pay: never twice at once, never after the end. */
    default boolean isOpen() {
        return switch (this) {
            case Requested requested -> true;
            case Declined declined -> true;
            case Expired expired -> true;
            case Pending pending -> false;
            case Settled settled -> false;
            case Cancelled cancelled -> false;
            case Waived waived -> false;
        };
    }
}
