package rathaus.casework.usecases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The day in law: Europe/Berlin (§ 1 ZeitG). */
final class LegalDay {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private LegalDay() {}

    static LocalDate today(Clock clock) {
        return of(clock.instant());
    }

    static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, BERLIN);
    }

    /** The instant at which the day begins here. */
    static Instant start(LocalDate day) {
        return day.atStartOfDay(BERLIN).toInstant();
    }

    /** As letters write it. */
    static String written(LocalDate day) {
        return WRITTEN.format(day);
    }
}
