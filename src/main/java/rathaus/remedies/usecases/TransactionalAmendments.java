package rathaus.remedies.usecases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.identity.StaffDirectory;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.remedies.Amendment;
import rathaus.remedies.Amendments;
import rathaus.remedies.ReviewOutcome;
import rathaus.remedies.domain.ReviewBook;
import rathaus.remedies.domain.ReviewBook.Amended;
import rathaus.remedies.usecases.Decisions.Decided;

/** Corrects, takes back, revokes, where one signature is enough. */
@Component
@Transactional
class TransactionalAmendments implements Amendments {

    private final ReviewBook book;
    private final Decisions decisions;
    private final AmendmentRefusals refusals;
    private final AmendmentDoing doing;
    private final StaffDirectory directory;

    TransactionalAmendments(
            ReviewBook book,
            Decisions decisions,
            AmendmentRefusals refusals,
            AmendmentDoing doing,
            StaffDirectory directory) {
        this.book = book;
        this.decisions = decisions;
        this.refusals = refusals;
        this.doing = doing;
        this.directory = directory;
    }

    @Override
    public List<Amendment.Recorded> ofCase(UUID caseId, Actor.Staff staff) {
        if (decisions.find(caseId, Permission.READ_CASES, staff).isEmpty()) {
            return List.of();
        }
        List<Amended> all = book.amendments(caseId);
        Map<UUID, String> known =
                directory.displayNames(all.stream().map(Amended::by).collect(Collectors.toUnmodifiableSet()));
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
        return refusals.refusal(decided, amendment, staff)
                .<ReviewOutcome>map(ReviewOutcome.Refused::new)
                .orElseGet(() -> doing.done(decided, seen, amendment, letter, staff));
    }
}
