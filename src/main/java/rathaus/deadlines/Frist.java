package rathaus.deadlines;

import java.time.LocalDate;

/** A term with its end (Frist, §§ 186 ff. BGB). */
public sealed interface Frist {

    /** How it was found. */
    Calculation calculation();

    /** Runs until the end of this day (§ 188 BGB). */
    record Ending(LocalDate lastDay, Calculation calculation) implements Frist {

        /** Whether the last day has passed. */
        public boolean isOver(LocalDate today) {
            return today.isAfter(lastDay);
        }
    }

    /** Stands still since the office asked back; goes on for so many days after the day of the answer. */
    record Suspended(LocalDate since, int daysLeft, Calculation calculation) implements Frist {}

    /** The law sets no term (§ 49 PStG). */
    record Unlimited(Calculation calculation) implements Frist {}
}
