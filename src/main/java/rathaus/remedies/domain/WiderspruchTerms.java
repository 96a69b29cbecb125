package rathaus.remedies.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import rathaus.deadlines.Bekanntgabe;
import rathaus.deadlines.Calculation;
import rathaus.deadlines.DayOff;
import rathaus.deadlines.Deadlines;
import rathaus.deadlines.Delivery;
import rathaus.deadlines.DeliveryChannel;
import rathaus.deadlines.Frist;
import rathaus.deadlines.FristRule;
import rathaus.deadlines.ProcedureLaw;
import rathaus.deadlines.Rechtsbehelf;
import rathaus.remedies.TermTrace;
import rathaus.remedies.WiderspruchAct;

/** Terms around a decision, by the one calendar of the house. */
public final class WiderspruchTerms {

    private static final FristRule REINSTATEMENT =
            new FristRule("wiedereinsetzung", "§ 60 Abs. 2 Satz 1 VwGO", Period.ofDays(14), true, false, "");
    private static final FristRule TAX_REINSTATEMENT =
            new FristRule("wiedereinsetzung-ao", "§ 110 Abs. 2 Satz 1 AO", Period.ofMonths(1), true, false, "");
    private static final FristRule REINSTATEMENT_YEAR = new FristRule(
            "wiedereinsetzung-jahr", "§ 60 Abs. 3 VwGO, § 110 Abs. 3 AO", Period.ofYears(1), true, false, "");
    private static final FristRule YEAR =
            new FristRule("ruecknahmefrist", "§ 48 Abs. 4 Satz 1 VwVfG", Period.ofYears(1), true, false, "");

    private final Deadlines deadlines;

    public WiderspruchTerms(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** Until when an objection keeps the term. */
    public TermTrace trace(Rechtsbehelf kind, boolean instructed, Optional<LocalDate> notifiedOn) {
        return notifiedOn
                .map(day -> trace(deadlines.rechtsbehelf(kind, instructed, day), day))
                .orElseGet(() -> new TermTrace(Optional.empty(), Optional.empty(), "", List.of()));
    }

    private static TermTrace trace(Frist frist, LocalDate notifiedOn) {
        Calculation calculation = frist.calculation();
        return new TermTrace(
                Optional.of(notifiedOn),
                lastDay(frist),
                calculation.paragraph(),
                calculation.skipped().stream().map(DayOff::day).toList());
    }

    /** Whether reinstatement is asked for in time: two weeks since the obstacle fell away, in tax matters a month. */
    public boolean isReinstatable(boolean tax, LocalDate obstacleEnded, LocalDate askedOn) {
        Optional<LocalDate> last = lastDay(deadlines.frist(tax ? TAX_REINSTATEMENT : REINSTATEMENT, obstacleEnded));
        return last.filter(askedOn::isAfter).isEmpty();
    }

    /** Whether no more than a year has passed since the end of the missed term: after it only force majeure helps. */
    public boolean isWithinAYearOfMissing(LocalDate missed, LocalDate askedOn) {
        Optional<LocalDate> last = lastDay(deadlines.frist(REINSTATEMENT_YEAR, missed));
        return last.filter(askedOn::isAfter).isEmpty();
    }

    /** Message key of why nobody can be reinstated; empty if they can. */
    public Optional<String> reinstatementRefusal(Widerspruch.Facts facts, boolean tax, WiderspruchAct act) {
        LocalDate received = facts.lodging().receivedOn();
        if (act.on().filter(day -> isReinstatable(tax, day, received)).isEmpty()) {
            return Optional.of("remedies.refused.reinstatement");
        }
        boolean inTheYear = facts.lastDay()
                .filter(last -> !isWithinAYearOfMissing(last, received))
                .isEmpty();
        return inTheYear || act.forceMajeure() ? Optional.empty() : Optional.of("remedies.refused.reinstatement-year");
    }

    /** Last day to take a decision back when the facts were known on this day (§ 48 Abs. 4 VwVfG). */
    public LocalDate withinAYear(LocalDate knownSince) {
        return lastDay(deadlines.frist(YEAR, knownSince)).orElse(knownSince);
    }

    /** Legal day of notification of what is provided in the mailbox on this day (§ 9 Abs. 1 OZG, § 122a AO). */
    public Optional<LocalDate> notifiedByMailbox(boolean tax, LocalDate on) {
        ProcedureLaw law = tax ? ProcedureLaw.AO : ProcedureLaw.VWVFG;
        return switch (deadlines.bekanntgabe(law, DeliveryChannel.MAILBOX, Delivery.on(on), on)) {
            case Bekanntgabe.Notified notified -> Optional.of(notified.day());
            case Bekanntgabe.AwaitingRetrieval ignored -> Optional.empty();
            case Bekanntgabe.NotNotified ignored -> Optional.empty();
        };
    }

    private static Optional<LocalDate> lastDay(Frist frist) {
        return switch (frist) {
            case Frist.Ending ending -> Optional.of(ending.lastDay());
            case Frist.Suspended ignored -> Optional.empty();
            case Frist.Unlimited ignored -> Optional.empty();
        };
    }
}
