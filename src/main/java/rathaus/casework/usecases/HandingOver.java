package rathaus.casework.usecases;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.casework.CaseOutcome;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.Bearbeitungen;
import rathaus.casework.domain.WiedervorlageBook;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.identity.StaffDirectory;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;

/** Gives a case to a colleague, with the Wiedervorlagen of the one who had it. */
@Component
class HandingOver {

    private static final String CLERK = "Sachbearbeitung";
    private static final int LONGEST_REASON = 1_000;

    private final Bearbeitungen bearbeitungen;
    private final WiedervorlageBook wiedervorlagen;
    private final StaffDirectory directory;
    private final History history;

    HandingOver(
            Bearbeitungen bearbeitungen, WiedervorlageBook wiedervorlagen, StaffDirectory directory, History history) {
        this.bearbeitungen = bearbeitungen;
        this.wiedervorlagen = wiedervorlagen;
        this.directory = directory;
        this.history = history;
    }

    /** Why this case cannot be given to this person; empty if it can. */
    Optional<String> refusal(Bearbeitung found, UUID to) {
        if (next(found, to).isEmpty()) {
            return Optional.of(
                    found instanceof Bearbeitung.Signing ? "casework.refused.signing" : "casework.refused.closed");
        }
        boolean colleague = directory
                .member(to)
                .filter(member -> member.active()
                        && member.permissions().contains(Permission.WORK_ON_CASES)
                        && member.units().contains(found.facts().unit()))
                .isPresent();
        return colleague ? Optional.empty() : Optional.of("casework.refused.no-colleague");
    }

    CaseOutcome handOver(Bearbeitung found, UUID to, String reason, Actor.Staff staff) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return new CaseOutcome.Refused("casework.refused.no-reason");
        }
        Optional<String> refusal = refusal(found, to);
        if (refusal.isPresent()) {
            return new CaseOutcome.Refused(refusal.get());
        }
        if (!bearbeitungen.store(next(found, to).orElseThrow())) {
            return new CaseOutcome.ChangedMeanwhile();
        }
        UUID id = found.facts().id();
        CaseState.clerk(found).ifPresent(from -> wiedervorlagen.hand(id, from, to));
        history.append(new Act(id, "casework.vorgang-handed-over", staff, CLERK, reason.strip(), Map.of("to", to)));
        return new CaseOutcome.Done();
    }

    private static Optional<Bearbeitung> next(Bearbeitung found, UUID to) {
        return switch (found) {
            case Bearbeitung.Unclaimed unclaimed -> Optional.of(unclaimed.claim(to));
            case Bearbeitung.Claimed claimed -> Optional.of(claimed.handTo(to));
            case Bearbeitung.Waiting waiting -> Optional.of(waiting.handTo(to));
            case Bearbeitung.Decided decided -> Optional.of(decided.handTo(to));
            case Bearbeitung.Ended ended -> Optional.of(ended.handTo(to));
            case Bearbeitung.Signing ignored -> Optional.empty();
            case Bearbeitung.Closed ignored -> Optional.empty();
        };
    }
}
