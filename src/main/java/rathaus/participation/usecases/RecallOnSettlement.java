package rathaus.participation.usecases;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.casework.InquiryFollower;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.kernel.Actor;
import rathaus.participation.domain.Opinion;
import rathaus.participation.domain.OpinionBook;

/** Takes open questions back when their case is decided or ends: nobody needs an answer any more, and may not give one. */
@Component
class RecallOnSettlement implements InquiryFollower {

    private static final String ROLE = "Sachbearbeitung";
    private static final String REASON = "Der Vorgang ist entschieden oder beendet.";

    private final OpinionBook book;
    private final History history;
    private final Clock clock;

    RecallOnSettlement(OpinionBook book, History history, Clock clock) {
        this.book = book;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public void settled(UUID caseId, Actor actor) {
        for (Opinion opinion : book.ofCase(caseId)) {
            Optional<Opinion> now = Optional.of(opinion);
            while (now.orElse(null) instanceof Opinion.Open open && !recalled(open, actor)) {
                now = book.find(opinion.facts().id()); // answered or reminded at the same moment
            }
        }
    }

    private boolean recalled(Opinion.Open open, Actor actor) {
        Optional<UUID> by = actor instanceof Actor.Staff staff ? Optional.of(staff.account()) : Optional.empty();
        if (!book.store(open.lapse(REASON, by, clock.instant()))) {
            return false;
        }
        Map<String, Object> details =
                Map.of("opinion", open.facts().id(), "unit", open.facts().unit());
        history.append(new Act(open.facts().caseId(), TransactionalOpinions.RECALLED, actor, ROLE, REASON, details));
        return true;
    }
}
