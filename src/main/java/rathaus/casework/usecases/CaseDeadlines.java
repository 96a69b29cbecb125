package rathaus.casework.usecases;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rathaus.casework.domain.Bearbeitung;
import rathaus.deadlines.Bekanntgabe;
import rathaus.deadlines.Deadlines;
import rathaus.deadlines.Delivery;
import rathaus.deadlines.DeliveryChannel;
import rathaus.deadlines.Frist;
import rathaus.deadlines.FristRule;
import rathaus.procedure.Ablauf;
import rathaus.procedure.Term;
import rathaus.procedure.Verfahren;

/** Deadlines of a case by the package it is pinned to: hard ones by §§ 187 ff. BGB, our own target as the package says. */
@Component
class CaseDeadlines {

    private final Deadlines deadlines;

    CaseDeadlines(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** Deadlines from the day of receipt; those that begin with the decision are none of the processing. */
    Bearbeitung.Deadlines of(Verfahren verfahren, LocalDate received) {
        Optional<LocalDate> statutory = verfahren.ablauf().statutory().stream()
                .filter(term -> term.start() != Term.Start.DECISION)
                .map(term -> end(term.id(), term.legalBasis(), term.term(), received))
                .min(Comparator.naturalOrder());
        return new Bearbeitung.Deadlines(
                statutory, end("ziel", "-", verfahren.ablauf().target(), received));
    }

    /** Last day to answer a Nachforderung that is provided today, or given to the post today: then from the day of its arrival. */
    LocalDate nachforderung(Verfahren verfahren, LocalDate today, boolean electronic) {
        Period length = Period.ofDays(verfahren.ablauf().nachforderung().days());
        LocalDate from = electronic ? today : notified(verfahren.ablauf(), today);
        return lastDay(deadlines.nachforderung(from, length), from);
    }

    /**
     * Last day to pay what is demanded today. What is due with the Bescheid runs from the day on which it counts as notified if it
     * goes to the post today, so no day is told that comes before the law's.
     */
    LocalDate payment(Verfahren verfahren, LocalDate today) {
        LocalDate from = verfahren.isPaidBeforeIssue() ? today : notified(verfahren.ablauf(), today);
        return verfahren
                .ablauf()
                .payment()
                .map(term -> end("zahlung", "-", term, from))
                .orElse(from);
    }

    private LocalDate notified(Ablauf ablauf, LocalDate today) {
        Delivery posted = Delivery.on(today);
        return switch (deadlines.bekanntgabe(Notification.law(ablauf), DeliveryChannel.POST, posted, today)) {
            case Bekanntgabe.Notified known -> known.day();
            case Bekanntgabe.AwaitingRetrieval ignored -> today;
            case Bekanntgabe.NotNotified ignored -> today;
        };
    }

    private LocalDate end(String id, String legalBasis, Term term, LocalDate from) {
        return switch (term.unit()) {
            case WORKING_DAYS -> deadlines.workingDays().plus(from, term.value());
            case DAYS -> counted(id, legalBasis, Period.ofDays(term.value()), from);
            case WEEKS -> counted(id, legalBasis, Period.ofWeeks(term.value()), from);
            case MONTHS -> counted(id, legalBasis, Period.ofMonths(term.value()), from);
        };
    }

    private LocalDate counted(String id, String legalBasis, Period length, LocalDate from) {
        return lastDay(deadlines.frist(FristRule.processing(id, legalBasis, length), from), from);
    }

    private static LocalDate lastDay(Frist frist, LocalDate from) {
        return switch (frist) {
            case Frist.Ending ending -> ending.lastDay();
            case Frist.Suspended suspended -> suspended.since().plusDays(suspended.daysLeft());
            case Frist.Unlimited ignored -> from;
        };
    }
}
