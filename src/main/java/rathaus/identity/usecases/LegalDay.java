package rathaus.identity.usecases;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day as the law counts it. */
final class LegalDay {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private LegalDay() {}

    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), BERLIN);
    }
}
