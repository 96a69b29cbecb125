package rathaus.deadlines;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What the law says about a term beside its length.
 *
 * @param validFrom first day of an event for which the rule is known to hold
 * @param validTo last such day, if another rule follows
 * @param counting where the counting stands
 * @param shift where it stands that an end on a day off moves; empty if it never does
 * @param shiftDisputed whether courts or authors disagree about that
 * @param extension how the term may be extended; null if it may not
 */
public record FristLaw(
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String counting,
        String shift,
        boolean shiftDisputed,
        @Nullable Extending extension) {

    static final FristLaw BGB = new FristLaw(
            LocalDate.of(1991, 1, 1), null, "§ 187 Abs. 1, § 188 Abs. 1 bis 3 BGB", "§ 193 BGB", false, null);

    /**
     * A term that may be extended once, for a reason that is told before it ends.
     *
     * @param longest by which the law allows it, counted from the event; null if the authority finds the appropriate length, counted
     *     from the end of the term (§ 190 BGB)
     * @param paragraph where that stands
     */
    public record Extending(@Nullable Period longest, String paragraph) {}
}
