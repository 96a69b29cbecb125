package rathaus.lostproperty.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rathaus.casework.CaseCompanion;
import rathaus.casework.CaseView;
import rathaus.design.Frame;
import rathaus.foundlist.Fundnummer;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.lostproperty.ClaimMatching;
import rathaus.lostproperty.ClaimMatching.Candidate;

/** On the page of a claim: items that may be it, and why. On that of a Fundanzeige: what was taken up from it. */
@Component
class FundsachenCompanion implements CaseCompanion {

    private static final String NAME = "fundsachen";

    private final ClaimMatching matching;

    FundsachenCompanion(ClaimMatching matching) {
        this.matching = matching;
    }

    @Override
    public Optional<Shown> about(CaseView view, Frame frame, Actor.Staff staff) {
        return matching.candidates(view.aktenzeichen(), staff)
                .map(candidates -> matches(candidates, frame))
                .or(() -> matching.takenUp(view.aktenzeichen(), staff)
                        .map(items -> takenUp(view.aktenzeichen(), items, frame)));
    }

    private static Shown matches(List<Candidate> candidates, Frame frame) {
        List<Link> links = candidates.stream()
                .map(candidate -> new Link(
                        candidate.nummer() + ": " + candidate.description(),
                        frame.link(FundsacheKey.path(candidate.nummer())),
                        String.join("; ", reasons(candidate, frame))))
                .toList();
        String text = links.isEmpty() ? "lostproperty.match.none" : "lostproperty.match.explanation";
        return new Shown(NAME, frame.text("lostproperty.match.title"), frame.text(text), links);
    }

    private static List<String> reasons(Candidate candidate, Frame frame) {
        List<String> reasons = new ArrayList<>();
        if (candidate.named()) {
            reasons.add(frame.text("lostproperty.match.named"));
        }
        reasons.add(frame.text(candidate.sameKind() ? "lostproperty.match.kind" : "lostproperty.match.other-kind"));
        reasons.add(
                candidate.daysAfterLoss() < 0
                        ? frame.text("lostproperty.match.before", -candidate.daysAfterLoss())
                        : frame.text("lostproperty.match.after", candidate.daysAfterLoss()));
        if (!candidate.commonWords().isEmpty()) {
            reasons.add(frame.text("lostproperty.match.words", String.join(", ", candidate.commonWords())));
        }
        if (!candidate.kept()) {
            reasons.add(frame.text("lostproperty.match.gone"));
        }
        return reasons;
    }

    private static Shown takenUp(String aktenzeichen, List<Fundnummer> items, Frame frame) {
        List<Link> links = new ArrayList<>(items.stream()
                .map(nummer -> new Link(nummer.toString(), frame.link(FundsacheKey.path(nummer)), ""))
                .toList());
        if (frame.actor().may(Permission.WORK_ON_CASES)) {
            links.add(new Link(
                    frame.text("lostproperty.find.take-up"),
                    frame.link(FundsacheKey.PATH + "/neu?aus=" + aktenzeichen),
                    ""));
        }
        String text = items.isEmpty() ? "lostproperty.find.none" : "lostproperty.find.some";
        return new Shown(NAME, frame.text("lostproperty.find.title"), frame.text(text), links);
    }
}
