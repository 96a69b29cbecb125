package rathaus.casework.usecases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import rathaus.applications.AntragEnding;
import rathaus.applications.AntragOffice;
import rathaus.casework.CaseOutcome;
import rathaus.casework.Forwarding;
import rathaus.casework.LetterKind;
import rathaus.casework.Outgoing;
import rathaus.casework.Withdrawal;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.FeeClaim;
import rathaus.casework.domain.OutgoingMail;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.kernel.TimeOrderedId;

/** Ends cases without a decision: the state, the demand that falls away, what the applicant is told, the history. */
@Component
class EndingCases {

    private static final String CLERK = "Sachbearbeitung";

    private final Desks desks;
    private final AntragOffice office;
    private final OutgoingMail mail;
    private final LetterOrders letters;
    private final Papers papers;
    private final Settling settling;
    private final Clock clock;

    EndingCases(
            Desks desks,
            AntragOffice office,
            OutgoingMail mail,
            LetterOrders letters,
            Papers papers,
            Settling settling,
            Clock clock) {
        this.desks = desks;
        this.office = office;
        this.mail = mail;
        this.letters = letters;
        this.papers = papers;
        this.settling = settling;
        this.clock = clock;
    }

    CaseOutcome withdraw(Bearbeitung found, Withdrawal withdrawal, Actor.Staff staff) {
        LocalDate today = LegalDay.today(clock);
        boolean possible = !withdrawal.on().isAfter(today)
                && !withdrawal.on().isBefore(LegalDay.of(found.facts().receivedAt()));
        if (!possible) {
            return new CaseOutcome.Refused("casework.refused.withdrawal-day");
        }
        return end(found, ending(withdrawal), staff, CLERK);
    }

    /** By what the citizen said on the portal; false if it cannot end any more, or not now. */
    boolean takenBack(Bearbeitung found, LocalDate on, Actor machine, String role) {
        Bearbeitung.Ending ending = ending(new Withdrawal(Withdrawal.Way.PORTAL, on, ""));
        return switch (end(found, ending, machine, role)) {
            case CaseOutcome.Done ignored -> true;
            case CaseOutcome.Refused ignored -> false;
            case CaseOutcome.NoCase ignored -> false;
            case CaseOutcome.ChangedMeanwhile ignored ->
                throw new IllegalStateException("The case changed while it was taken back: "
                        + found.facts().id());
        };
    }

    private static Bearbeitung.Ending ending(Withdrawal withdrawal) {
        return new Bearbeitung.Ending(
                AntragEnding.WITHDRAWN,
                withdrawal.reason().strip(),
                withdrawal.way().name(),
                withdrawal.on());
    }

    CaseOutcome forward(Bearbeitung found, Forwarding forwarding, Actor.Staff staff) {
        Outgoing letter = new Outgoing(
                TimeOrderedId.next(clock),
                LetterKind.FORWARDING,
                Map.of("weiterleitung.stelle", forwarding.body().strip()),
                forwarding.words().strip(),
                List.of());
        Optional<String> refusal = letters.refusal(found, letter, staff);
        if (forwarding.reason().isBlank()) {
            return new CaseOutcome.Refused("casework.refused.step-reason");
        }
        if (refusal.isPresent()) {
            return new CaseOutcome.Refused(refusal.get());
        }
        Bearbeitung.Ending ending = new Bearbeitung.Ending(
                AntragEnding.FORWARDED,
                forwarding.reason().strip(),
                forwarding.body().strip(),
                LegalDay.today(clock));
        return end(found, ending, letter, staff, CLERK);
    }

    /** As a duplicate of the leading one. */
    CaseOutcome merged(Bearbeitung found, Bearbeitung.Facts leading, String reason, Actor.Staff staff) {
        Bearbeitung.Ending ending = new Bearbeitung.Ending(
                AntragEnding.DUPLICATE, reason.strip(), leading.aktenzeichen(), LegalDay.today(clock));
        String words = papers.text("casework.ending.duplicate", leading.reference());
        CaseOutcome outcome = end(found, ending, conclusion(words), staff, CLERK);
        if (outcome instanceof CaseOutcome.Done) {
            office.write(found.facts().antrag(), TimeOrderedId.next(clock), words, staff);
        }
        return outcome;
    }

    private CaseOutcome end(Bearbeitung found, Bearbeitung.Ending ending, Actor actor, String role) {
        String words = papers.text("casework.ending.withdrawn", LegalDay.written(ending.on()));
        return end(found, ending, conclusion(words), actor, role);
    }

    private Outgoing conclusion(String words) {
        return new Outgoing(TimeOrderedId.next(clock), LetterKind.CONCLUSION, Map.of(), words, List.of());
    }

    private CaseOutcome end(Bearbeitung found, Bearbeitung.Ending ending, Outgoing letter, Actor actor, String role) {
        Optional<String> refusal = EndingRules.refusal(found, ending.kind(), mayEnd(found));
        if (refusal.isPresent()) {
            return new CaseOutcome.Refused(refusal.get());
        }
        Bearbeitung.Ended ended = EndingRules.ended(found, ending).orElseThrow();
        if (!desks.bearbeitungen().store(ended)) {
            return new CaseOutcome.ChangedMeanwhile();
        }
        if (!drop(ended.facts(), actor)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new CaseOutcome.Refused("casework.refused.payment-at-work");
        }
        settling.ended(found, actor);
        office.end(ended.facts().antrag(), ending.kind(), actor);
        letters.order(ended, letter, actor, role);
        desks.history().append(EndingRules.act(ended, actor, role));
        return new CaseOutcome.Done();
    }

    /** Whether what is decided waits for its money, so that nobody knows of it yet. */
    private boolean mayEnd(Bearbeitung found) {
        return desks.payments().holdsUp(found.facts().id());
    }

    /** Nothing is demanded any more; false while money is on its way. */
    private boolean drop(Bearbeitung.Facts facts, Actor actor) {
        UUID id = facts.id();
        if (desks.payments().claims().of(id).filter(FeeClaim::isOpen).isEmpty()) {
            return true;
        }
        if (!office.drop(facts.antrag(), "Antrag ohne Entscheidung beendet", actor)) {
            return false;
        }
        mail.recall(id, LetterKind.FEE, clock.instant());
        return desks.payments().claims().dropped(id, clock.instant());
    }
}
