package rathaus.casework.web;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rathaus.casework.CaseActs;
import rathaus.casework.CaseCompanion;
import rathaus.casework.CaseView;
import rathaus.design.Frame;
import rathaus.kernel.Actor;

/** On the page of a case: the other Vorgänge it is linked with. */
@Component
@Order(1)
class LinksCompanion implements CaseCompanion {

    private final CaseActs acts;

    LinksCompanion(CaseActs acts) {
        this.acts = acts;
    }

    @Override
    public Optional<Shown> about(CaseView view, Frame frame, Actor.Staff staff) {
        List<CaseActs.Linked> links = acts.links(view.id(), staff);
        return links.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shown(
                        "verweise",
                        frame.text("casework.links.title"),
                        "",
                        links.stream().map(link -> link(link, frame)).toList()));
    }

    private static Link link(CaseActs.Linked link, Frame frame) {
        String path = link.ofCase() ? CaseKey.path(link.aktenzeichen()) : "/amt/akten/" + link.aktenzeichen();
        return new Link(link.aktenzeichen(), frame.link(path), link.subject());
    }
}
