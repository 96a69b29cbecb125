package rathaus.participation.usecases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.applications.PublishedVerfahren;
import rathaus.casework.CaseMatters;
import rathaus.casework.DecisionGuard;
import rathaus.casework.DecisionKind;
import rathaus.participation.HearingIntent;
import rathaus.participation.domain.Hearing;
import rathaus.participation.domain.HearingBook;
import rathaus.procedure.Ablauf;

/**
 * Holds up a refusal until somebody was heard, where the Leistungspaket asks for it; and any refusal while an answer is
 * awaited. Whether a mere refusal needs a hearing is disputed, so it is the package's decision (ADR 0029).
 */
@Component
@Transactional(readOnly = true)
class HearingGuard implements DecisionGuard {

    private final HearingBook book;
    private final CaseMatters matters;
    private final PublishedVerfahren published;

    HearingGuard(HearingBook book, CaseMatters matters, PublishedVerfahren published) {
        this.book = book;
        this.matters = matters;
        this.published = published;
    }

    @Override
    public Optional<String> objection(UUID caseId, DecisionKind kind) {
        if (!kind.refuses()) {
            return Optional.empty();
        }
        List<Hearing> hearings = book.ofCase(caseId).stream()
                .filter(hearing -> hearing.facts().intent() != HearingIntent.AUFHEBUNG)
                .toList();
        if (hearings.stream().anyMatch(hearing -> !hearing.isDone())) {
            return Optional.of("participation.guard.running");
        }
        boolean heard =
                hearings.stream().anyMatch(hearing -> covers(hearing.facts().intent(), kind));
        return !heard && isNeeded(caseId) ? Optional.of("participation.guard.needed") : Optional.empty();
    }

    /** Whoever was heard about a refusal knows of one in part too; not the other way round. */
    private static boolean covers(HearingIntent intent, DecisionKind kind) {
        return intent == HearingIntent.ABLEHNUNG || kind == DecisionKind.PARTIAL_GRANT;
    }

    private boolean isNeeded(UUID caseId) {
        return matters.known(caseId)
                .flatMap(matter -> published.version(matter.pinned()).ablauf().anhoerung())
                .filter(Ablauf.AnhoerungRule::beforeRefusal)
                .isPresent();
    }
}
