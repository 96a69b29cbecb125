package rathaus.waitinglist.usecases;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.casework.GrantFollower;
import rathaus.casework.GrantedCase;
import rathaus.forms.AnswerText;
import rathaus.forms.FormDefinition;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.kernel.LeistungId;
import rathaus.procedure.Warteliste;
import rathaus.waitinglist.Leaving;
import rathaus.waitinglist.LeavingReason;
import rathaus.waitinglist.OrderValue;
import rathaus.waitinglist.WaitingEntry;
import rathaus.waitinglist.domain.Entries;
import rathaus.waitinglist.domain.Entry;
import rathaus.waitinglist.domain.OrderKey;

/**
 * Enters a granted case on the list that its Leistungspaket names, with the values of this moment, and takes it off when the
 * grant holds no longer.
 */
@Component
class FollowingGrants implements GrantFollower {

    static final String ENTERED = "waitinglist.entry-added";
    static final String RETURNED = "waitinglist.entry-returned";

    private static final String CLERK = "Sachbearbeitung";

    private final Entries entries;
    private final History history;
    private final Clock clock;

    FollowingGrants(Entries entries, History history, Clock clock) {
        this.entries = entries;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public void granted(GrantedCase granted, Actor actor) {
        granted.verfahren().ablauf().warteliste().ifPresent(list -> enter(list, granted, actor));
    }

    @Override
    public void lapsed(UUID caseId, String ground, Actor actor) {
        Optional<UUID> clerk = actor instanceof Actor.Staff staff ? Optional.of(staff.account()) : Optional.empty();
        if (entries.of(caseId).orElse(null) instanceof Entry.Waiting waiting) {
            Leaving leaving = new Leaving(LeavingReason.ENTSCHEIDUNG_AUFGEHOBEN, ground);
            stored(entries.store(waiting.lapse(leaving, LegalDay.today(clock), clerk)));
            Map<String, Object> details = Map.of(
                    "list",
                    waiting.facts().leistung().value(),
                    "reason",
                    leaving.reason().code());
            history.append(new Act(caseId, TransactionalWaitingLists.TAKEN_OFF, actor, CLERK, ground, details));
        }
    }

    private void enterAgain(UUID caseId, Actor actor) {
        if (entries.of(caseId).orElse(null) instanceof Entry.Left left) {
            left.again().ifPresent(again -> {
                stored(entries.store(again));
                Map<String, Object> details =
                        Map.of("list", left.facts().leistung().value());
                history.append(new Act(caseId, RETURNED, actor, CLERK, "", details));
            });
        }
    }

    /** What else the caller decided is undone, and done again by whoever asks again. */
    private static void stored(boolean done) {
        if (!done) {
            throw new IllegalStateException("Somebody changed the entry at the same moment");
        }
    }

    private void enter(Warteliste list, GrantedCase granted, Actor actor) {
        LeistungId leistung = granted.verfahren().leistung().id();
        List<WaitingEntry.Ordered> order = new ArrayList<>();
        List<OrderKey.Ranked> ranked = new ArrayList<>();
        for (Warteliste.OrderRule rule : list.order()) {
            OrderValue value =
                    OrderValue.of(rule.expression().value(granted.form().values()));
            order.add(new WaitingEntry.Ordered(rule.title(), value));
            ranked.add(new OrderKey.Ranked(value, rule.direction()));
        }
        boolean added = entries.add(Entry.Waiting.entered(new Entry.Facts(
                granted.id(),
                granted.aktenzeichen(),
                leistung,
                granted.unit(),
                granted.verfahren().paket().hash(),
                granted.receivedOn(),
                granted.decidedAt(),
                OrderKey.of(ranked, granted.receivedOn()),
                order,
                columns(list, granted))));
        if (added) {
            history.append(new Act(granted.id(), ENTERED, actor, CLERK, "", Map.of("list", leistung.value())));
        } else {
            enterAgain(granted.id(), actor);
        }
    }

    /** The answers in the binding German words. */
    private static List<WaitingEntry.Cell> columns(Warteliste list, GrantedCase granted) {
        FormDefinition form = granted.form().definition();
        AnswerText words = AnswerText.german(form);
        return list.columns().stream()
                .flatMap(column -> form.field(column).stream())
                .map(field -> new WaitingEntry.Cell(
                        field.id(),
                        words.label(field),
                        granted.form()
                                .answers()
                                .get(field.id())
                                .map(answer -> words.of(field, answer))
                                .orElse("")))
                .toList();
    }
}
