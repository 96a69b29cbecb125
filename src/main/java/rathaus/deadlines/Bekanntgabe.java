package rathaus.deadlines;

import java.time.LocalDate;

/** Whether and when a Verwaltungsakt counts as notified (§ 41 VwVfG, § 122 AO): the day from which remedies run. */
public sealed interface Bekanntgabe {

    /** How it was found. */
    Calculation calculation();

    /** Notified on this day, which may lie ahead. */
    record Notified(LocalDate day, Calculation calculation) implements Bekanntgabe {}

    /** Not yet retrieved; it can still be retrieved on {@code until}. */
    record AwaitingRetrieval(LocalDate until, Calculation calculation) implements Bekanntgabe {}

    /** Not notified: never arrived, or not retrieved in time. Deliver it in another way. */
    record NotNotified(Calculation calculation) implements Bekanntgabe {}
}
