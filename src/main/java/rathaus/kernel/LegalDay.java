package rathaus.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The day in law: legal time is that of Europe/Berlin (§ 1 ZeitG), wherever the server stands. */
public final class LegalDay {

    /** Legal time. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private LegalDay() {}

    /** The day that it is now. */
    public static LocalDate today(Clock clock) {
        return of(clock.instant());
    }

    /** The day on which something happened. */
    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The instant at which the day begins. */
    public static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** As letters and pages in German write it: {@code 03.12.2026}. */
    public static String written(LocalDate day) {
        return WRITTEN.format(day);
    }
}
