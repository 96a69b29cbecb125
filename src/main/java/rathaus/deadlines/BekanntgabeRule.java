package rathaus.deadlines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a Verwaltungsakt delivered on one way counts as notified (Bekanntgabe, § 41 VwVfG, § 122 AO). Dated data: the number
 * of days is a parameter of law and time, never a constant.
 *
 * @param id names the rule in traces: {@code ozg-postfach}
 * @param effect what follows from the delivery
 * @param days of the fiction, or of the time to retrieve
 * @param paragraph as cited in letters
 * @param shift where it stands that a day off moves, if it does
 * @param validFrom first day of delivery for which the rule is known to hold
 * @param validTo last such day, if another rule follows
 * @param switches questions that courts or states answer differently
 * @param proofs which proven facts decide instead of the fiction
 * @param note what a reader should know, in German; may be empty
 */
public record BekanntgabeRule(
        String id,
        ProcedureLaw law,
        DeliveryChannel channel,
        Effect effect,
        int days,
        String paragraph,
        String shift,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Switches switches,
        Proofs proofs,
        String note) {

    public BekanntgabeRule {
        if (days < 1 || (validTo != null && validTo.isBefore(validFrom))) {
            throw new IllegalArgumentException("Not a rule of Bekanntgabe: " + id);
        }
    }

    /** What follows from a delivery. */
    public enum Effect {
        /** Notified on the n-th day after it. */
        FICTION,
        /** Notified on the day after retrieval; not notified at all after n days without one. */
        RETRIEVAL
    }

    /**
     * Open questions of law, each answered by the data and changeable by whoever calculates.
     *
     * @param fictionDayMoves a fiction day on Saturday, Sunday or holiday moves to the next working day (AO: yes, § 108 (3) AO;
     *     VwVfG: disputed, no)
     * @param earlyRetrievalDecides retrieval before the fiction day is the day of notification (§ 9 (1) OZG: disputed, no)
     * @param lapseMoves the last day to retrieve moves like the end of a term (§ 31 (3) VwVfG: disputed, no)
     */
    public record Switches(boolean fictionDayMoves, boolean earlyRetrievalDecides, boolean lapseMoves) {}

    /**
     * Which proven facts the law puts before the fiction.
     *
     * @param retrievalBeforeRenewal the first retrieval, if it came before a renewed notification (§ 9 (1) OZG)
     * @param receipt a return receipt or an acknowledgement, be it earlier or later (§§ 4, 5 VwZG)
     */
    public record Proofs(boolean retrievalBeforeRenewal, boolean receipt) {}

    /** The same rule with other answers to the open questions. */
    public BekanntgabeRule with(Switches other) {
        return new BekanntgabeRule(
                id, law, channel, effect, days, paragraph, shift, validFrom, validTo, other, proofs, note);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
