package rathaus.remedies.web;

import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.remedies.PreparedActs;
import rathaus.remedies.ReviewOutcome;

/** What changes a decision, before somebody who is to sign it: sign or give back. The list of all that waits is casework's. */
@Controller
class SignLaterController {

    private final PreparedActs prepared;

    SignLaterController(PreparedActs prepared) {
        this.prepared = prepared;
    }

    @GetMapping(SignLaterPage.PATTERN)
    @Requires(Permission.DECIDE_CASES)
    SignLaterPage show(ReviewKey key, Frame frame, Actor.Staff staff) {
        return page(key, SignLaterInput.NOTHING, Map.of(), "", frame, staff);
    }

    /** By POST, because the access log must not hold what a browser fetched unasked. */
    @PostMapping(SignLaterPage.PATTERN + "/schreiben")
    @Requires(Permission.DECIDE_CASES)
    ResponseEntity<byte[]> letter(ReviewKey key, Actor.Staff staff) {
        return ProposeController.pdf(prepared.letter(key.aktenzeichen(), staff).orElseThrow(ReviewKey::notFound));
    }

    @PostMapping(SignLaterPage.PATTERN + "/zeichnen")
    @Requires(Permission.DECIDE_CASES)
    ResponseEntity<Page> sign(ReviewKey key, SignLaterInput input, Frame frame, Actor.Staff staff) {
        return input.signProblems().isEmpty()
                ? reply(prepared.sign(key.aktenzeichen(), input.id(), staff), key, input, frame, staff)
                : again(page(key, input, input.signProblems(), "", frame, staff), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping(SignLaterPage.PATTERN + "/zurueckgeben")
    @Requires(Permission.DECIDE_CASES)
    ResponseEntity<Page> giveBack(ReviewKey key, SignLaterInput input, Frame frame, Actor.Staff staff) {
        return input.returnProblems().isEmpty()
                ? reply(
                        prepared.giveBack(key.aktenzeichen(), input.id(), input.comment(), staff),
                        key,
                        input,
                        frame,
                        staff)
                : again(page(key, input, input.returnProblems(), "", frame, staff), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ResponseEntity<Page> reply(
            ReviewOutcome outcome, ReviewKey key, SignLaterInput input, Frame frame, Actor.Staff staff) {
        return switch (outcome) {
            case ReviewOutcome.Done ignored -> toList(frame);
            case ReviewOutcome.Repeated ignored -> toList(frame);
            case ReviewOutcome.ChangedMeanwhile ignored -> changed(key, input, frame, staff);
            case ReviewOutcome.Refused refused ->
                again(page(key, input, Map.of(), refused.messageKey(), frame, staff), HttpStatus.UNPROCESSABLE_CONTENT);
            case ReviewOutcome.NotThere ignored -> throw ReviewKey.notFound();
        };
    }

    /** Another text may wait there now; what was typed is shown, whatever waits. */
    private ResponseEntity<Page> changed(ReviewKey key, SignLaterInput input, Frame frame, Actor.Staff staff) {
        Page shown = prepared.toSign(key.aktenzeichen(), staff)
                .<Page>map(act -> new SignLaterPage(frame, act, input, Map.of(), "remedies.refused.changed-draft"))
                .orElseGet(() -> new SignedMeanwhilePage(frame, input.comment()));
        return again(shown, HttpStatus.CONFLICT);
    }

    private static ResponseEntity<Page> again(Page page, HttpStatus status) {
        return ResponseEntity.status(status).body(page);
    }

    private static ResponseEntity<Page> toList(Frame frame) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frame.link(SignLaterPage.LIST)))
                .build();
    }

    private SignLaterPage page(
            ReviewKey key,
            SignLaterInput input,
            Map<String, String> problems,
            String refusal,
            Frame frame,
            Actor.Staff staff) {
        return prepared.toSign(key.aktenzeichen(), staff)
                .map(act -> new SignLaterPage(frame, act, input, problems, refusal))
                .orElseThrow(ReviewKey::notFound);
    }
}
