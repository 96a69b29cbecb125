package rathaus.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A Nachforderung as the citizen sees it: what is missing, why, until when. */
public record SupplementRequest(
        UUID id, UUID antrag, List<RequestedItem> items, LocalDate due, Instant askedAt, Optional<Instant> answeredAt) {

    public SupplementRequest {
        items = List.copyOf(items);
    }

    /** Whether the citizen still has to answer. */
    public boolean isOpen() {
        return answeredAt.isEmpty();
    }
}
