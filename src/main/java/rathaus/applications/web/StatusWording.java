package rathaus.applications.web;

import java.util.Locale;
import java.util.Optional;
import rathaus.applications.AntragEnding;
import rathaus.applications.PublicStatus;

/** Which words stand for how far an Antrag is. */
final class StatusWording {

    private StatusWording() {}

    /** Part of the message keys: {@code action-required}, {@code withdrawn}. */
    static String key(PublicStatus status, Optional<AntragEnding> ending, boolean withdrawn) {
        if (ending.isPresent()) {
            return of(ending.get());
        }
        return withdrawn && status != PublicStatus.COMPLETED ? "withdrawing" : of(status);
    }

    private static String of(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
