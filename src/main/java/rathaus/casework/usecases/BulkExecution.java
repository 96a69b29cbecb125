package rathaus.casework.usecases;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.casework.BulkWork;
import rathaus.casework.CaseOutcome;
import rathaus.casework.domain.Bearbeitungen;
import rathaus.casework.domain.BulkRuns;
import rathaus.history.History;
import rathaus.identity.StaffDirectory;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Permission;
import rathaus.tenancy.KommuneScope;

/**
 * Works through a run, each case in a transaction of its own together with the note of what became of it: after a crash it goes
 * on where it was. With the permissions that the member of staff has now, not with those of the beginning.
 */
@Component
class BulkExecution {

    private static final Logger LOG = LoggerFactory.getLogger(BulkExecution.class);

    private final BulkRuns runs;
    private final BulkActs acts;
    private final OwnCases cases;
    private final StaffDirectory directory;
    private final Bearbeitungen bearbeitungen;
    private final History history;
    private final TransactionTemplate transaction;

    BulkExecution(
            BulkRuns runs,
            BulkActs acts,
            OwnCases cases,
            StaffDirectory directory,
            Bearbeitungen bearbeitungen,
            History history,
            TransactionTemplate transaction) {
        this.runs = runs;
        this.acts = acts;
        this.cases = cases;
        this.directory = directory;
        this.bearbeitungen = bearbeitungen;
        this.history = history;
        this.transaction = transaction;
    }

    void execute(UUID id) {
        Optional<BulkRuns.Begun> run = transaction.execute(status -> runs.find(id));
        if (run != null && run.isPresent()) {
            while (one(run.get())) {
                // the next case
            }
        }
    }

    /** One case; false if there is none left, or somebody stopped it. */
    private boolean one(BulkRuns.Begun run) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                Optional<UUID> next = runs.next(run.id());
                next.ifPresentOrElse(
                        id -> runs.tried(run.id(), id, word(perform(id, run))),
                        () -> runs.end(run.id(), BulkWork.State.DONE));
                return next.isPresent();
            }));
        } catch (RuntimeException e) {
            LOG.error("A case of run {} failed: {}", run.id(), e.getClass().getSimpleName());
            return failed(run);
        }
    }

    /** A defect in one case holds up no other. */
    private boolean failed(BulkRuns.Begun run) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<UUID> next = runs.next(run.id());
            next.ifPresent(id -> runs.tried(run.id(), id, "casework.bulk.failed"));
            return next.isPresent();
        }));
    }

    private CaseOutcome perform(UUID id, BulkRuns.Begun run) {
        Optional<Actor.Staff> staff = directory
                .member(run.staff())
                .filter(member -> member.active())
                .map(member -> actor(member.id(), member.permissions()));
        return staff.flatMap(actor -> cases.find(id, actor, Permission.WORK_ON_CASES)
                        .map(found -> hasChanged(id, run)
                                ? new CaseOutcome.ChangedMeanwhile()
                                : acts.perform(found, run.act(), actor)))
                .orElseGet(CaseOutcome.NoCase::new);
    }

    /** Nobody decides over what the preview did not show; the program itself only files and sends what was known then. */
    private boolean hasChanged(UUID id, BulkRuns.Begun run) {
        return bearbeitungen.isTouchedSince(id, run.seenAt())
                || history.of(id).stream()
                        .anyMatch(act ->
                                !act.actor().startsWith("machine:") && act.at().isAfter(run.seenAt()));
    }

    private static Actor.Staff actor(UUID account, Set<Permission> permissions) {
        KommuneId here = KommuneScope.required();
        return new Actor.Staff(account, here, here, permissions);
    }

    private static String word(CaseOutcome outcome) {
        return switch (outcome) {
            case CaseOutcome.Done ignored -> "";
            case CaseOutcome.Refused refused -> refused.messageKey();
            case CaseOutcome.ChangedMeanwhile ignored -> "casework.bulk.changed";
            case CaseOutcome.NoCase ignored -> "casework.bulk.no-case";
        };
    }
}
