package rathaus.remedies.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rathaus.casework.CaseCompanion;
import rathaus.casework.CaseView;
import rathaus.design.Frame;
import rathaus.kernel.Actor;
import rathaus.remedies.Amendments;
import rathaus.remedies.PreparedActs;
import rathaus.remedies.Widersprueche;

/** On the page of a decided case: until when a remedy can be lodged, and what came after the decision. */
@Component
class ReviewCompanion implements CaseCompanion {

    private static final String NAME = "rechtsbehelf";

    private final Widersprueche objections;
    private final Amendments amendments;
    private final PreparedActs prepared;

    ReviewCompanion(Widersprueche objections, Amendments amendments, PreparedActs prepared) {
        this.objections = objections;
        this.amendments = amendments;
        this.prepared = prepared;
    }

    @Override
    public Optional<Shown> about(CaseView view, Frame frame, Actor.Staff staff) {
        return objections.remedies(view.aktenzeichen(), staff).map(about -> shown(about, frame, staff));
    }

    private Shown shown(Widersprueche.Remedies about, Frame frame, Actor.Staff staff) {
        ReviewWording wording = new ReviewWording(frame);
        Widersprueche.Count count = objections.besideCase(about.caseId(), staff);
        int amended = amendments.ofCase(about.caseId(), staff).size();
        StringBuilder text = new StringBuilder(wording.kind(about.kind()));
        if (about.kind() != Widersprueche.Kind.NONE) {
            text.append(' ').append(wording.term(about.term()));
        }
        if (count.all() > 0) {
            text.append(' ').append(frame.text("remedies.companion.objections", count.all(), count.open()));
        }
        if (amended > 0) {
            text.append(' ').append(frame.text("remedies.companion.amended", amended));
        }
        prepared.ofCase(about.caseId(), staff)
                .ifPresent(act -> text.append(' ')
                        .append(frame.text(
                                act.waiting().isPresent() ? "remedies.companion.waits" : "remedies.companion.back",
                                wording.planned(act.act()))));
        return new Shown(
                NAME,
                frame.text("remedies.companion.title"),
                text.toString(),
                List.of(new Link(
                        frame.text("remedies.companion.go"), frame.link(ReviewKey.path(about.aktenzeichen())), "")));
    }
}
