package rathaus.deadlines;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How long a term runs and where that stands (Frist, §§ 186 ff. BGB, § 31 VwVfG).
 *
 * @param id names the rule in traces
 * @param paragraph as cited in letters; for a term that no law sets, what sets it ("Dienstanweisung", "Beispiel")
 * @param length days, months or years, one of them only; null if the law sets no term
 * @param end what happens to an end on Saturday, Sunday or holiday
 * @param stoppable whether days on which the ball is with the citizen prolong it
 * @param note what a reader should know, in German; may be empty
 * @param law since when it holds, how it is counted and whether it may be extended
 */
public record FristRule(
        String id, String paragraph, @Nullable Period length, End end, boolean stoppable, String note, FristLaw law) {

    public FristRule {
        if (length != null && !isOneUnit(length)) {
            throw new IllegalArgumentException("A term is some days, months or years: " + id + " " + length);
        }
    }

    /** A term counted by the Bürgerliches Gesetzbuch, as most are. */
    public FristRule(
            String id,
            String paragraph,
            @Nullable Period length,
            boolean endsOnWorkingDay,
            boolean stoppable,
            String note) {
        this(
                id,
                paragraph,
                length,
                endsOnWorkingDay ? End.NEXT_WORKING_DAY : End.AS_COUNTED,
                stoppable,
                note,
                FristLaw.BGB);
    }

    /** Where a term ends that would end on a Saturday, a Sunday or a holiday. */
    public enum End {
        /** On that day. */
        AS_COUNTED,
        /** On the next working day (§ 193 BGB). */
        NEXT_WORKING_DAY,
        /** On the last working day before it, for what has to be done in time and by nobody but the office. */
        LAST_WORKING_DAY
    }

    /** A term for the office itself to decide in; stops while an answer is awaited and ends on a working day. */
    public static FristRule processing(String id, String paragraph, Period length) {
        return new FristRule(id, paragraph, length, true, true, "");
    }

    /** The same rule with another length, for a term that a person sets. */
    public FristRule lasting(Period other) {
        return new FristRule(id, paragraph, other, end, stoppable, note, law);
    }

    /** The same rule with another answer to the question whether its end moves to the next working day. */
    public FristRule moving(boolean moves) {
        return new FristRule(
                id, paragraph, length, moves ? End.NEXT_WORKING_DAY : End.AS_COUNTED, stoppable, note, law);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(law.validFrom()) && (law.validTo() == null || !day.isAfter(law.validTo()));
    }

    private static boolean isOneUnit(Period length) {
        int[] units = {length.getYears(), length.getMonths(), length.getDays()};
        return !length.isNegative()
                && IntStream.of(units).filter(unit -> unit != 0).count() == 1;
    }
}
