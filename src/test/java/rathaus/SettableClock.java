package rathaus;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The clock of the tests: real time until somebody sets it; it then stands still until it is moved or released. It knows
 * microseconds, like the database: what is stored and read again is the same instant.
 */
public final class SettableClock extends Clock {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static final Clock REAL = Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));

    private volatile Clock current = REAL;

    /** Stops at this instant. */
    public void set(Instant instant) {
        current = Clock.fixed(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    /** Stops at noon of this legal day in Germany. */
    public void set(LocalDate day) {
        set(day.atTime(LocalTime.NOON).atZone(BERLIN).toInstant());
    }

    /** Moves on (or back) by this much and stands still there. */
    public void advance(Duration duration) {
        set(instant().plus(duration));
    }

    /** Shows real time again. */
    public void release() {
        current = REAL;
    }

    @Override
    public Instant instant() {
        return current.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return current.withZone(zone);
    }
}
