package rathaus.remedies.usecases;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import rathaus.casework.LaterSignature;
import rathaus.casework.LaterSignatures;
import rathaus.documents.Contents;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.TimeOrderedId;
import rathaus.remedies.PlannedAct;
import rathaus.remedies.PreparedAct;
import rathaus.remedies.PreparedActs;
import rathaus.remedies.ReviewOutcome;
import rathaus.remedies.domain.Prepared;
import rathaus.remedies.domain.PreparedBook;
import rathaus.remedies.usecases.Decisions.Decided;

/** Prepares acts on decisions for others to sign, and does them with the last signature. */
@Component
@Transactional
class TransactionalPreparedActs implements PreparedActs {

    private static final ReviewOutcome CHANGED = new ReviewOutcome.ChangedMeanwhile();
    private static final String CLERK = "Sachbearbeitung";
    private static final String PAGE = "aenderung";

    private final PreparedBook book;
    private final Decisions decisions;
    private final Plans plans;
    private final LaterSignatures signatures;
    private final PreparedReading reading;
    private final Keeping keeping;
    private final Clock clock;

    TransactionalPreparedActs(
            PreparedBook book,
            Decisions decisions,
            Plans plans,
            LaterSignatures signatures,
            PreparedReading reading,
            Keeping keeping,
            Clock clock) {
        this.book = book;
        this.decisions = decisions;
        this.plans = plans;
        this.signatures = signatures;
        this.reading = reading;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** Where letters and acts are kept. */
    @Component
    record Keeping(Contents contents, History history) {

        boolean isPdf(UUID letter) {
            return contents.find(letter)
                    .filter(content -> content.mediaType().equals("application/pdf"))
                    .isPresent();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PreparedAct> ofCase(UUID caseId, Actor.Staff staff) {
        return decisions
                .find(caseId, Permission.READ_CASES, staff)
                .flatMap(decided -> book.of(caseId).map(prepared -> reading.own(decided, prepared)));
    }

    @Override
    public Optional<PreparedAct> toSign(String aktenzeichen, Actor.Staff staff) {
        return signatures
                .toSign(aktenzeichen, staff)
                .flatMap(waiting -> waiting(waiting).map(prepared -> reading.toSign(waiting, prepared, staff)));
    }

    @Override
    public Optional<byte[]> letter(String aktenzeichen, Actor.Staff staff) {
        Optional<Prepared> waiting = signatures.toSign(aktenzeichen, staff).flatMap(this::waiting);
        return waiting.or(() -> decisions
                        .find(aktenzeichen, Permission.READ_CASES, staff)
                        .flatMap(decided -> book.of(decided.matter().id())))
                .flatMap(prepared -> reading.letter(aktenzeichen, prepared, staff));
    }

    /** The act to these signatures. */
    private Optional<Prepared> waiting(LaterSignatures.Waiting waiting) {
        return book.of(waiting.matter().id())
                .filter(prepared -> prepared.waits() && prepared.id().equals(waiting.id()));
    }

    @Override
    public ReviewOutcome propose(String aktenzeichen, PlannedAct act, Optional<UUID> letter, Actor.Staff staff) {
        return decisions
                .find(aktenzeichen, Permission.WORK_ON_CASES, staff)
                .map(decided -> propose(decided, act, letter, staff))
                .orElseGet(ReviewOutcome.NotThere::new);
    }

    private ReviewOutcome propose(Decided decided, PlannedAct act, Optional<UUID> letter, Actor.Staff staff) {
        UUID caseId = decided.matter().id();
        Optional<Prepared> before = book.of(caseId);
        if (before.filter(Prepared::waits).isPresent()) {
            return new ReviewOutcome.Refused("casework.refused.later-waits");
        }
        if (plans.isStale(decided, act)) {
            return CHANGED;
        }
        Optional<UUID> content = letter.or(() -> before.map(Prepared::letter)).filter(keeping::isPdf);
        Optional<String> refusal = plans.refusal(decided, act)
                .or(() -> content.isEmpty() ? Optional.of("remedies.refused.letter") : Optional.empty());
        if (refusal.isPresent()) {
            return new ReviewOutcome.Refused(refusal.get());
        }
        Prepared prepared = new Prepared(
                TimeOrderedId.next(clock),
                caseId,
                act,
                content.get(),
                staff.account(),
                clock.instant(),
                Optional.empty());
        return book.keep(prepared, before) ? laid(decided, prepared, before, staff) : CHANGED;
    }

    private ReviewOutcome laid(Decided decided, Prepared prepared, Optional<Prepared> before, Actor.Staff staff) {
        String title = Plans.title(prepared.act());
        Optional<String> refusal = signatures.lay(
                new LaterSignatures.Laid(
                        prepared.id(), prepared.caseId(), Plans.signed(decided, prepared.act()), title, PAGE),
                staff);
        if (refusal.isPresent()) {
            return undone(new ReviewOutcome.Refused(refusal.get()));
        }
        before.map(Prepared::letter)
                .filter(old -> !old.equals(prepared.letter()))
                .ifPresent(keeping.contents()::discard);
        record(prepared, "remedies.act-proposed", staff, CLERK, Plans.reasons(prepared.act()), Map.of());
        return new ReviewOutcome.Done();
    }

    @Override
    public ReviewOutcome sign(String aktenzeichen, UUID id, Actor.Staff staff) {
        return onWaiting(aktenzeichen, id, staff, (waiting, prepared) -> switch (signatures.sign(
                prepared.caseId(), id, staff)) {
            case LaterSignature.Refused refused -> new ReviewOutcome.Refused(refused.messageKey());
            case LaterSignature.ChangedMeanwhile ignored -> CHANGED;
            case LaterSignature.Given given -> {
                Map<String, Object> details = Map.of("unit", given.unit(), "function", given.function());
                record(prepared, "remedies.act-signed", staff, role(given.coSignature()), "", details);
                yield given.last() ? effective(prepared, staff) : new ReviewOutcome.Done();
            }
        });
    }

    /** With the last signature; if anything stands against it now, nothing of it stays and it waits on. */
    private ReviewOutcome effective(Prepared prepared, Actor.Staff staff) {
        Optional<Decided> found = decisions.find(prepared.caseId(), Permission.DECIDE_CASES, staff);
        if (found.isEmpty()) {
            return undone(new ReviewOutcome.NotThere());
        }
        if (plans.isStale(found.get(), prepared.act())) {
            return undone(new ReviewOutcome.Refused("casework.refused.later-changed"));
        }
        Optional<String> refusal = plans.refusal(found.get(), prepared.act());
        if (refusal.isPresent()) {
            return undone(new ReviewOutcome.Refused(refusal.get()));
        }
        if (!book.remove(prepared)) {
            return undone(CHANGED);
        }
        ReviewOutcome outcome = plans.done(found.get(), prepared.act(), prepared.letter(), staff);
        return outcome instanceof ReviewOutcome.Done ? outcome : undone(outcome);
    }

    @Override
    public ReviewOutcome giveBack(String aktenzeichen, UUID id, String comment, Actor.Staff staff) {
        return onWaiting(
                aktenzeichen,
                id,
                staff,
                (waiting, prepared) ->
                        back(prepared, "remedies.act-given-back", staff, role(waiting.coSignature()), comment));
    }

    @Override
    public ReviewOutcome takeBack(String aktenzeichen, UUID id, String reason, Actor.Staff staff) {
        return onOwn(
                aktenzeichen,
                id,
                staff,
                prepared ->
                        prepared.waits() ? back(prepared, "remedies.act-taken-back", staff, CLERK, reason) : CHANGED);
    }

    /** The text is kept; signatures given so far fall away, and who gave them stays in the history. */
    private ReviewOutcome back(Prepared prepared, String kind, Actor.Staff staff, String role, String why) {
        Prepared.Returned returned = new Prepared.Returned(staff.account(), clock.instant(), why);
        if (!signatures.remove(prepared.caseId(), prepared.id()) || !book.returned(prepared.back(returned))) {
            return undone(CHANGED);
        }
        record(prepared, kind, staff, role, why, Map.of());
        return new ReviewOutcome.Done();
    }

    @Override
    public ReviewOutcome discard(String aktenzeichen, UUID id, Actor.Staff staff) {
        return onOwn(aktenzeichen, id, staff, prepared -> {
            if (prepared.waits() || !book.remove(prepared)) {
                return CHANGED;
            }
            keeping.contents().discard(prepared.letter());
            record(prepared, "remedies.draft-discarded", staff, CLERK, Plans.reasons(prepared.act()), Map.of());
            return new ReviewOutcome.Done();
        });
    }

    /** What a signer does; whoever just was slower is told so. */
    private ReviewOutcome onWaiting(String aktenzeichen, UUID id, Actor.Staff staff, Signing act) {
        Optional<LaterSignatures.Waiting> waiting = signatures.toSign(aktenzeichen, staff);
        Optional<Prepared> prepared =
                waiting.flatMap(this::waiting).filter(found -> found.id().equals(id));
        if (prepared.isPresent()) {
            return act.on(waiting.get(), prepared.get());
        }
        boolean known = waiting.isPresent()
                || decisions.find(aktenzeichen, Permission.READ_CASES, staff).isPresent();
        return known ? CHANGED : new ReviewOutcome.NotThere();
    }

    /** What a member of the own unit does. */
    private ReviewOutcome onOwn(String aktenzeichen, UUID id, Actor.Staff staff, Work act) {
        return decisions
                .find(aktenzeichen, Permission.WORK_ON_CASES, staff)
                .map(decided -> book.of(decided.matter().id())
                        .filter(found -> found.id().equals(id))
                        .map(act::on)
                        .orElse(CHANGED))
                .orElseGet(ReviewOutcome.NotThere::new);
    }

    private interface Signing {
        ReviewOutcome on(LaterSignatures.Waiting waiting, Prepared prepared);
    }

    private interface Work {
        ReviewOutcome on(Prepared prepared);
    }

    private static ReviewOutcome undone(ReviewOutcome outcome) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return outcome;
    }

    private static String role(boolean coSignature) {
        return coSignature ? "Mitzeichnung" : "Schlusszeichnung";
    }

    private void record(
            Prepared prepared, String kind, Actor.Staff staff, String role, String why, Map<String, Object> details) {
        Map<String, Object> all = new HashMap<>(details);
        all.put("act", prepared.id());
        all.put("what", Plans.title(prepared.act()));
        all.put("prepared_by", prepared.by());
        keeping.history().append(new Act(prepared.caseId(), kind, staff, role, why, all));
    }
}
