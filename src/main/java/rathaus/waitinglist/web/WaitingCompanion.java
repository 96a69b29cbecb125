package rathaus.waitinglist.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rathaus.casework.CaseCompanion;
import rathaus.casework.CaseView;
import rathaus.design.Frame;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.waitinglist.WaitingEntry;
import rathaus.waitinglist.WaitingLists;

/** On the page of a case: since when it stands on the waiting list and in which place, or how it left. */
@Component
class WaitingCompanion implements CaseCompanion {

    private static final String NAME = "warteliste";

    private final WaitingLists lists;

    WaitingCompanion(WaitingLists lists) {
        this.lists = lists;
    }

    @Override
    public Optional<Shown> about(CaseView view, Frame frame, Actor.Staff staff) {
        return lists.besideCase(view.aktenzeichen(), staff).map(entry -> shown(entry, frame));
    }

    private static Shown shown(WaitingEntry entry, Frame frame) {
        Wording wording = new Wording(frame);
        String since = wording.dayOf(entry.since());
        String text = entry.standing()
                .map(standing -> frame.text("waitinglist.case.waits", since, standing.place(), standing.of()))
                .or(() -> entry.gone()
                        .map(gone -> frame.text(
                                "waitinglist.case.left",
                                since,
                                wording.day(gone.on()),
                                wording.reason(gone.leaving().reason()))))
                .orElse("");
        boolean mayTakeOff = entry.standing().isPresent() && frame.actor().may(Permission.WORK_ON_CASES);
        return new Shown(
                NAME,
                frame.text("waitinglist.case.title"),
                text,
                List.of(
                        new Link(
                                frame.text(mayTakeOff ? "waitinglist.case.take-off" : "waitinglist.case.entry"),
                                frame.link(EntryKey.path(entry.leistung(), entry.aktenzeichen())),
                                ""),
                        new Link(entry.list(), frame.link(EntryKey.path(entry.leistung())), "")));
    }
}
