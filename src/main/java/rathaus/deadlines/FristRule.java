package rathaus.deadlines;

import java.time.Period;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How long a term runs and where that stands (Frist, §§ 186 ff. BGB, § 31 VwVfG).
 *
 * @param id names the rule in traces
 * @param paragraph as cited in letters; for a term that no law sets, what sets it ("Dienstanweisung", "Beispiel")
 * @param length days, months or years, one of them only; null if the law sets no term
 * @param endsOnWorkingDay an end on Saturday, Sunday or holiday moves to the next working day (§ 193 BGB)
 * @param stoppable whether days on which the ball is with the citizen prolong it
 * @param note what a reader should know, in German; may be empty
 */
public record FristRule(
        String id,
        String paragraph,
        @Nullable Period length,
        boolean endsOnWorkingDay,
        boolean stoppable,
        String note) {

    public FristRule {
        if (length != null && !isOneUnit(length)) {
            throw new IllegalArgumentException("A term is some days, months or years: " + id + " " + length);
        }
    }

    /** A term for the office itself to decide in; stops while an answer is awaited and ends on a working day. */
    public static FristRule processing(String id, String paragraph, Period length) {
        return new FristRule(id, paragraph, length, true, true, "");
    }

    /** The same rule with another length, for a term that a person sets. */
    public FristRule lasting(Period other) {
        return new FristRule(id, paragraph, other, endsOnWorkingDay, stoppable, note);
    }

    private static boolean isOneUnit(Period length) {
        int[] units = {length.getYears(), length.getMonths(), length.getDays()};
        return !length.isNegative()
                && IntStream.of(units).filter(unit -> unit != 0).count() == 1;
    }
}
