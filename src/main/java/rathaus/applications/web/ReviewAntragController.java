package rathaus.applications.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.applications.DraftToken;
import rathaus.applications.DraftVersions;
import rathaus.applications.Submission;
import rathaus.applications.SubmitOutcome;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.LeistungId;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** The last page: look at everything, be warned, declare, send (§ 9a Abs. 2 bis 4 OZG). */
@Controller
class ReviewAntragController {

    private final Submission submission;

    private final DraftVersions versions;

    ReviewAntragController(Submission submission, DraftVersions versions) {
        this.submission = submission;
        this.versions = versions;
    }

    @GetMapping("/antrag/{leistung}/pruefen")
    @Requires(Permission.APPLY)
    ResponseEntity<Page> show(@PathVariable String leistung, Frame frame, HttpServletRequest request) {
        LeistungId id = LeistungPath.of(leistung);
        Optional<DraftToken> token = DraftCookies.of(request);
        return token.flatMap(held -> submission.review(held, id))
                .map(review -> page(frame, id, review, token.get()))
                .orElseGet(() -> gone(frame, id, token));
    }

    /** No draft (any more): to the receipt if it was sent a moment ago, as by the back button; else to the start. */
    private ResponseEntity<Page> gone(Frame frame, LeistungId leistung, Optional<DraftToken> token) {
        boolean sent = token.flatMap(submission::receipt)
                .filter(receipt -> receipt.leistung().equals(leistung))
                .isPresent();
        return Redirects.to(frame, "/antrag/" + leistung + (sent ? "/eingang" : ""));
    }

    private ResponseEntity<Page> page(Frame frame, LeistungId leistung, Submission.Review review, DraftToken token) {
        return review.form()
                .stop()
                .map(stop -> ResponseEntity.ok().<Page>body(new StoppedPage(frame, leistung, stop)))
                .orElseGet(() -> ResponseEntity.ok(
                        ReviewAntragPage.of(frame, leistung, review).of(versions(token, leistung))));
    }

    private ReviewAntragPage.Versions versions(DraftToken token, LeistungId leistung) {
        return new ReviewAntragPage.Versions(
                versions.newer(token, leistung).isPresent(),
                !versions.leftovers(token, leistung).isEmpty());
    }

    @PostMapping("/antrag/{leistung}/pruefen")
    @Requires(Permission.APPLY)
    ResponseEntity<Page> submit(
            @PathVariable String leistung,
            ReviewAntragInput input,
            Frame frame,
            Actor actor,
            HttpServletRequest request) {
        LeistungId id = LeistungPath.of(leistung);
        DraftToken token = DraftCookies.of(request).orElseThrow(Redirects::notFound);
        return switch (submission.submit(token, id, input.toChoices(frame.language()), actor)) {
            case SubmitOutcome.Submitted ignored -> Redirects.to(frame, "/antrag/" + id + "/eingang");
            case SubmitOutcome.Faulty faulty -> Redirects.faulty(ReviewAntragPage.of(frame, id, faulty.review()));
            case SubmitOutcome.NotDeclared missing ->
                Redirects.faulty(
                        ReviewAntragPage.of(frame, id, missing.review()).declared(input));
            case SubmitOutcome.Stopped stopped -> Redirects.conflict(new StoppedPage(frame, id, stopped.stop()));
            case SubmitOutcome.Gone ignored -> Redirects.to(frame, "/antrag/" + id);
        };
    }
}
