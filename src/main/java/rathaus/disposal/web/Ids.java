package rathaus.disposal.web;

import java.util.Optional;
import java.util.UUID;

/** Ids from addresses; what is none is none. */
final class Ids {

    private Ids() {}

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
