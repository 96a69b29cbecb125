package rathaus.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one e-mail: asked for when, taken by a mail server when. A server that takes a mail has not yet shown
 * it to anybody; more than this no sender can prove.
 *
 * @param about what the mail was about: Antrag, Vorgang, account
 */
public record DeliveryProof(UUID id, UUID about, Instant requestedAt, int attempts, State state) {

    /** How far it came. */
    public sealed interface State {}

    /** Not taken yet; {@code lastError} is the class of the last failure. */
    public record Waiting(@Nullable String lastError) implements State {}

    /** Taken by the mail server of this transport. */
    public record Accepted(Instant at, String messageId, String transport) implements State {}

    /** Given up after many attempts or refused for good; a person has to look. */
    public record Dead(Instant at, String error) implements State {}
}
