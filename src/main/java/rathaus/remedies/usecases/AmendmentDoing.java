package rathaus.remedies.usecases;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import rathaus.casework.DecisionChange;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.kernel.Actor;
import rathaus.kernel.TimeOrderedId;
import rathaus.remedies.Amendment;
import rathaus.remedies.AmendmentEffect;
import rathaus.remedies.ReviewOutcome;
import rathaus.remedies.domain.ReviewBook;
import rathaus.remedies.domain.ReviewBook.Amended;
import rathaus.remedies.usecases.Decisions.Decided;

/** What comes with an amendment that nothing stands against and that is signed: add, tell, record. */
@Component
class AmendmentDoing {

    private static final String CLERK = "Sachbearbeitung";

    private final ReviewBook book;
    private final Decisions decisions;
    private final DecisionMail mail;
    private final History history;
    private final Clock clock;

    AmendmentDoing(ReviewBook book, Decisions decisions, DecisionMail mail, History history, Clock clock) {
        this.book = book;
        this.decisions = decisions;
        this.mail = mail;
        this.history = history;
        this.clock = clock;
    }

    /** In the caller's transaction, of which nothing stays if it cannot be told. */
    ReviewOutcome done(Decided decided, int seen, Amendment amendment, UUID letter, Actor.Staff staff) {
        UUID caseId = decided.matter().id();
        Amended amended =
                new Amended(caseId, seen + 1, TimeOrderedId.next(clock), amendment, staff.account(), clock.instant());
        if (!book.add(amended)) {
            return new ReviewOutcome.ChangedMeanwhile();
        }
        Optional<String> unsent = mail.send(decided, caseId, Optional.of(letter), DecisionMail.Kind.AMENDMENT, staff);
        if (unsent.isPresent()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new ReviewOutcome.Refused(unsent.get());
        }
        change(amended).ifPresent(change -> decisions.changes().apply(caseId, change, staff));
        record(amended, staff);
        return new ReviewOutcome.Done();
    }

    /** What is taken back or revoked does not hold any more; a correction changes nothing about that. */
    private Optional<DecisionChange> change(Amended amended) {
        Amendment amendment = amended.amendment();
        return amendment
                .effect()
                .map(effect -> new DecisionChange(
                        amended.id(),
                        Optional.empty(),
                        amendment.ground().paragraph(),
                        effect == AmendmentEffect.EX_NUNC ? Optional.of(decisions.today()) : Optional.empty(),
                        amendment.tenor()));
    }

    private void record(Amended amended, Actor.Staff staff) {
        Amendment amendment = amended.amendment();
        history.append(new Act(
                amended.caseId(),
                "remedies.decision-amended",
                staff,
                CLERK,
                amendment.reasons(),
                Map.of(
                        "amendment", amended.id(),
                        "paragraph", amendment.ground().paragraph(),
                        "effect",
                                amendment.effect().map(effect -> effect.code()).orElse(""))));
    }
}
