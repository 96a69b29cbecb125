package rathaus.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A document that the citizen can fetch, with the proof of its provision.
 *
 * @param content id of the stored content in {@code documents}
 * @param notifiedOn day on which it counts as notified, computed when it was provided; empty for mere information
 * @param endedAt when its provision ended, because nobody had retrieved it in time: it comes by post
 */
public record ProvidedDocument(
        UUID id,
        UUID antrag,
        String title,
        UUID content,
        Instant providedAt,
        Optional<LocalDate> notifiedOn,
        Optional<Instant> firstRetrievedAt,
        Optional<Instant> endedAt) {}
