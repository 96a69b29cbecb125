package rathaus.casework.web;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rathaus.casework.CaseCompanion;
import rathaus.casework.CaseView;
import rathaus.casework.MailProof;
import rathaus.casework.MailProof.Way;
import rathaus.design.Frame;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;

/** On the page of a case: every letter that left, by which way, when it was provided, retrieved or posted. */
@Component
@Order(0)
class MailCompanion implements CaseCompanion {

    static final String NAME = "zustellung";

    private final MailProof proof;

    MailCompanion(MailProof proof) {
        this.proof = proof;
    }

    @Override
    public Optional<Shown> about(CaseView view, Frame frame, Actor.Staff staff) {
        List<Way> ways = proof.of(view.id(), staff);
        boolean writes =
                frame.actor().may(Permission.WORK_ON_CASES) && !view.state().equals("CLOSED");
        if (ways.isEmpty() && !writes) {
            return Optional.empty();
        }
        List<Link> links = new java.util.ArrayList<>(ways.stream()
                .map(way -> new Link(
                        way.title(),
                        frame.link(way.waits() ? PostTrayPage.PATH : CaseKey.path(view.aktenzeichen()) + "#akte"),
                        detail(way, frame) + " " + seal(way, frame)))
                .toList());
        if (writes) {
            links.add(new Link(
                    frame.text("casework.letter.write"),
                    frame.link(CaseKey.path(view.aktenzeichen()) + "/schreiben"),
                    ""));
        }
        String text = ways.isEmpty() ? frame.text("casework.mail.none") : "";
        return Optional.of(new Shown(NAME, frame.text("casework.mail.title"), text, links));
    }

    private static String seal(Way way, Frame frame) {
        return way.seal()
                .map(seal -> frame.text("casework.mail.sealed", seal.holder()))
                .orElseGet(() -> frame.text("casework.mail.unsealed"));
    }

    private static String detail(Way way, Frame frame) {
        if (way.postedOn().isPresent()) {
            return frame.text("casework.mail.posted", frame.day(way.postedOn().get()), way.postedBy());
        }
        if (way.waits()) {
            return frame.text(way.addressed() ? "casework.mail.waits" : "casework.mail.unaddressed");
        }
        String provided = frame.text(
                way.noticed() ? "casework.mail.provided-noticed" : "casework.mail.provided", frame.at(way.sentAt()));
        return provided + " " + retrieval(way, frame);
    }

    private static String retrieval(Way way, Frame frame) {
        if (way.retrievedAt().isPresent()) {
            return frame.text(
                    "casework.mail.retrieved", frame.at(way.retrievedAt().get()));
        }
        return frame.text(way.lapsed() ? "casework.mail.lapsed" : "casework.mail.not-retrieved");
    }
}
