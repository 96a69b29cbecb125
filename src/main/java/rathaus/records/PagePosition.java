package rathaus.records;

import java.time.Instant;
import java.util.UUID;

/** Where a page of a list of Vorgänge ended: the next one begins with what is older. */
public record PagePosition(Instant openedAt, UUID vorgang) {

    /** Before the youngest. */
    public static final PagePosition START =
            new PagePosition(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1L, -1L));

    /** Behind this Vorgang. */
    public static PagePosition after(Vorgang vorgang) {
        return new PagePosition(vorgang.facts().openedAt(), vorgang.facts().id());
    }
}
