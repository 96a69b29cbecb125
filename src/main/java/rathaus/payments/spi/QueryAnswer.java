package rathaus.payments.spi;

import java.time.Duration;

/** What a provider knows of a transaction. */
public sealed interface QueryAnswer {

    /** Paid; {@code providerReference} finds it again in the provider's books. */
    record Settled(String providerReference) implements QueryAnswer {}

    /** Refused for good. */
    record Declined(String reason) implements QueryAnswer {}

    /** Closed by the provider without a payment; none can follow. */
    record Expired() implements QueryAnswer {}

    /** Not decided; ask again not sooner than this. */
    record Pending(Duration retryAfter) implements QueryAnswer {}

    /** No answer; {@code cause} is a class of failure without personal data. */
    record Unreachable(String cause) implements QueryAnswer {}
}
