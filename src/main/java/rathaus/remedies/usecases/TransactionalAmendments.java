package rathaus.remedies.usecases;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import rathaus.casework.DecisionChange;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.identity.StaffDirectory;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.TimeOrderedId;
import rathaus.remedies.Amendment;
import rathaus.remedies.AmendmentEffect;
import rathaus.remedies.Amendments;
import rathaus.remedies.ReviewOutcome;
import rathaus.remedies.domain.ReviewBook;
import rathaus.remedies.domain.ReviewBook.Amended;
import rathaus.remedies.usecases.Decisions.Decided;

/** Corrects, takes back, revokes: check the paragraph, add, record, tell. */
@Component
@Transactional
class TransactionalAmendments implements Amendments {

    private static final String CLERK = "Sachbearbeitung";

    private final ReviewBook book;
    private final Decisions decisions;
    private final AmendmentRefusals refusals;
    private final DecisionMail mail;
    private final Names names;
    private final Clock clock;

    TransactionalAmendments(
            ReviewBook book,
            Decisions decisions,
            AmendmentRefusals refusals,
            DecisionMail mail,
            Names names,
            Clock clock) {
        this.book = book;
        this.decisions = decisions;
        this.refusals = refusals;
        this.mail = mail;
        this.names = names;
        this.clock = clock;
    }

    /** Who is called how, and where acts are kept. */
    @Component
    record Names(StaffDirectory directory, History history) {}

    @Override
    public List<Amendment.Recorded> ofCase(UUID caseId, Actor.Staff staff) {
        if (decisions.find(caseId, Permission.READ_CASES, staff).isEmpty()) {
            return List.of();
        }
        List<Amended> all = book.amendments(caseId);
        Map<UUID, String> known =
                names.directory().displayNames(all.stream().map(Amended::by).collect(Collectors.toUnmodifiableSet()));
        return all.stream()
                .map(amended ->
                        new Amendment.Recorded(amended.amendment(), known.getOrDefault(amended.by(), ""), amended.at()))
                .toList();
    }

    @Override
    public ReviewOutcome amend(String aktenzeichen, int seen, Amendment amendment, UUID letter, Actor.Staff staff) {
        Optional<Decided> found = decisions.find(aktenzeichen, Permission.DECIDE_CASES, staff);
        if (found.isEmpty()) {
            return new ReviewOutcome.NotThere();
        }
        Decided decided = found.get();
        UUID caseId = decided.matter().id();
        if (book.amendments(caseId).size() != seen) {
            return new ReviewOutcome.ChangedMeanwhile();
        }
        Optional<String> refusal = refusals.refusal(decided, amendment, staff);
        if (refusal.isPresent()) {
            return new ReviewOutcome.Refused(refusal.get());
        }
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
        names.history()
                .append(new Act(
                        amended.caseId(),
                        "remedies.decision-amended",
                        staff,
                        CLERK,
                        amendment.reasons(),
                        Map.of(
                                "amendment", amended.id(),
                                "paragraph", amendment.ground().paragraph(),
                                "effect",
                                        amendment
                                                .effect()
                                                .map(effect -> effect.code())
                                                .orElse(""))));
    }
}
