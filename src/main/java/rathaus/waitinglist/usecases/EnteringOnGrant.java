package rathaus.waitinglist.usecases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import rathaus.casework.GrantFollower;
import rathaus.casework.GrantedCase;
import rathaus.forms.AnswerText;
import rathaus.forms.FormDefinition;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.kernel.Actor;
import rathaus.kernel.LeistungId;
import rathaus.procedure.Warteliste;
import rathaus.waitinglist.OrderValue;
import rathaus.waitinglist.WaitingEntry;
import rathaus.waitinglist.domain.Entries;
import rathaus.waitinglist.domain.Entry;
import rathaus.waitinglist.domain.OrderKey;

/** Enters a granted case on the list that its Leistungspaket names, with the values of this moment. */
@Component
class EnteringOnGrant implements GrantFollower {

    static final String ENTERED = "waitinglist.entry-added";

    private static final String CLERK = "Sachbearbeitung";

    private final Entries entries;
    private final History history;

    EnteringOnGrant(Entries entries, History history) {
        this.entries = entries;
        this.history = history;
    }

    @Override
    public void granted(GrantedCase granted, Actor actor) {
        granted.verfahren().ablauf().warteliste().ifPresent(list -> enter(list, granted, actor));
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
