package rathaus;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the tests: real time until somebody sets it; it then stands still until it is moved or released. */
public final class SettableClock extends Clock {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private volatile Clock current = Clock.systemUTC();

    /** Stops at this instant. */
    public void set(Instant instant) {
        current = Clock.fixed(instant, ZoneOffset.UTC);
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
        current = Clock.systemUTC();
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
