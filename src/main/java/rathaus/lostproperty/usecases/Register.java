package rathaus.lostproperty.usecases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.foundlist.FoundList;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.kernel.Actor;
import rathaus.lostproperty.FundsacheOutcome;
import rathaus.lostproperty.FundsacheView;
import rathaus.lostproperty.domain.Fundsache;
import rathaus.lostproperty.domain.Fundsachen;
import rathaus.privacy.AccessLog;

/** The register together with its history and the seam to the public list. */
@Component
record Register(Fundsachen fundsachen, History history, AccessLog accessLog, FoundList list) {

    private static final String CLERK = "Sachbearbeitung";

    /** Stores the next state, records the act, tells the list. */
    FundsacheOutcome stored(
            Fundsache next, String kind, String reason, Map<String, Object> details, Actor.Staff staff) {
        return fundsachen.store(next)
                ? done(next, kind, reason, details, staff)
                : new FundsacheOutcome.ChangedMeanwhile();
    }

    FundsacheOutcome done(Fundsache item, String kind, String reason, Map<String, Object> details, Actor.Staff staff) {
        history.append(new Act(item.id(), kind, staff, CLERK, reason, details));
        if (item.isPublic()) {
            list.publish(item.id(), item.version(), item.published());
        } else {
            list.withdraw(item.id(), item.version());
        }
        return new FundsacheOutcome.Done(item.nummer());
    }

    void noteReading(Fundsache item, Actor.Staff staff) {
        accessLog.read(item.id(), "Verwaltung der Fundsachen", staff, CLERK, "Fundsache " + item.nummer());
    }

    List<FundsacheView.Entry> history(UUID id, Rights rights) {
        return history.of(id).stream()
                .map(act -> new FundsacheView.Entry(act.at(), rights.nameOf(act.actor()), act.kind(), act.reason()))
                .toList();
    }

    static Optional<FundsacheView.Gone> gone(Fundsache item) {
        return item instanceof Fundsache.Gone gone
                ? Optional.of(new FundsacheView.Gone(gone.ending(), gone.on()))
                : Optional.empty();
    }
}
