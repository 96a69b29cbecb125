package rathaus.participation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rathaus.casework.CaseCompanion;
import rathaus.casework.CaseView;
import rathaus.design.Frame;
import rathaus.kernel.Actor;
import rathaus.participation.HearingView;
import rathaus.participation.Hearings;
import rathaus.participation.OpinionView;
import rathaus.participation.Opinions;

/** On the page of a case: who was asked and heard, and the way to ask and to hear. */
@Component
class ParticipationCompanion implements CaseCompanion {

    private static final String NAME = "beteiligung";

    private final Opinions opinions;
    private final Hearings hearings;

    ParticipationCompanion(Opinions opinions, Hearings hearings) {
        this.opinions = opinions;
        this.hearings = hearings;
    }

    @Override
    public Optional<Shown> about(CaseView view, Frame frame, Actor.Staff staff) {
        PartWording wording = new PartWording(frame);
        List<String> sentences = new ArrayList<>();
        List<OpinionView> asked = opinions.ofCase(view.id(), staff);
        List<HearingView> heard = hearings.ofCase(view.id(), staff);
        boolean undecided = view.outcome().isEmpty();
        if (undecided
                && heard.isEmpty()
                && hearings.rule(view.id(), staff)
                        .filter(Hearings.Rule::beforeRefusal)
                        .isPresent()) {
            sentences.add(frame.text("participation.companion.needed"));
        }
        if (!asked.isEmpty()) {
            long open = asked.stream().filter(OpinionView::isOpen).count();
            sentences.add(frame.text("participation.companion.opinions", asked.size(), open));
        }
        heard.forEach(hearing -> sentences.add(wording.intent(hearing.intent()) + ": " + wording.state(hearing)));
        Link way = new Link(
                frame.text(undecided ? "participation.companion.ask" : "participation.companion.look"),
                frame.link(PartKey.path(view.aktenzeichen())),
                "");
        return Optional.of(new Shown(
                NAME, frame.text("participation.companion.title"), String.join(" ", sentences), List.of(way)));
    }
}
