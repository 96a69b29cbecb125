package rathaus.applications.usecases;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.applications.Assistance;
import rathaus.applications.Assisting;
import rathaus.applications.DraftToken;
import rathaus.applications.PublishedVerfahren;
import rathaus.applications.domain.Draft;
import rathaus.applications.domain.Drafts;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.kernel.Actor;
import rathaus.kernel.LeistungId;
import rathaus.kernel.Permission;
import rathaus.kernel.TimeOrderedId;

/** Begins drafts for other people and records it in the same transaction. */
@Component
class RecordedAssisting implements Assisting {

    static final String ROLE = "Assistenz bei der Antragstellung";

    private final PublishedVerfahren published;
    private final Drafts drafts;
    private final History history;
    private final Clock clock;

    RecordedAssisting(PublishedVerfahren published, Drafts drafts, History history, Clock clock) {
        this.published = published;
        this.drafts = drafts;
        this.history = history;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<DraftToken> begin(LeistungId leistung, Assistance.Channel channel, Actor.Staff staff) {
        if (!staff.may(Permission.ASSIST_APPLICANTS)) {
            return Optional.empty();
        }
        return published.current(leistung).map(verfahren -> {
            DraftToken token = DraftToken.random();
            Draft draft = Draft.begun(
                            TimeOrderedId.next(clock),
                            leistung,
                            verfahren.paket().hash(),
                            Optional.empty(),
                            clock.instant())
                    .assistedBy(new Assistance(staff.account(), channel));
            drafts.add(draft, token);
            history.append(new Act(
                    draft.id(),
                    "applications.assistance-begun",
                    staff,
                    ROLE,
                    "",
                    Map.of("leistung", leistung.value(), "weg", channel.name())));
            return token;
        });
    }
}
