package rathaus.remedies.web;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.remedies.PreparedActs;

/** Acts on a decision that others sign: lay before them, take back, give up. None of it needs a power of one's own. */
@Controller
class ProposeController {

    private final PreparedActs prepared;
    private final ReviewReplies replies;

    ProposeController(PreparedActs prepared, ReviewReplies replies) {
        this.prepared = prepared;
        this.replies = replies;
    }

    @PostMapping(ReviewKey.PATTERN + "/aendern/vorlegen")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> amend(ReviewKey key, AmendInput input, Frame frame, Actor.Staff staff) {
        return replies.withFile(
                key,
                new ProposedForm(input),
                new ReviewReplies.Sent("schreiben", input.file()),
                frame,
                staff,
                file -> prepared.propose(key.aktenzeichen(), input.planned(), file, staff));
    }

    @PostMapping(ReviewKey.PATTERN + "/schritt/vorlegen")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> step(ReviewKey key, StepInput input, Frame frame, Actor.Staff staff) {
        return replies.withFile(
                key,
                input,
                new ReviewReplies.Sent("bescheid", input.file()),
                frame,
                staff,
                file -> prepared.propose(key.aktenzeichen(), input.planned(), file, staff));
    }

    @PostMapping(ReviewKey.PATTERN + "/entwurf/zurueckholen")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> takeBack(ReviewKey key, TakeBackInput input, Frame frame, Actor.Staff staff) {
        if (!input.problems().isEmpty()) {
            return replies.faulty(key, input, frame, staff);
        }
        return replies.act(
                key,
                input,
                frame,
                staff,
                () -> prepared.takeBack(key.aktenzeichen(), input.id(), input.reason(), staff));
    }

    @PostMapping(ReviewKey.PATTERN + "/entwurf/verwerfen")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> discard(ReviewKey key, TakeBackInput input, Frame frame, Actor.Staff staff) {
        return replies.act(
                key, TypedForm.NOTHING, frame, staff, () -> prepared.discard(key.aktenzeichen(), input.id(), staff));
    }

    /** By POST, because the access log must not hold what a browser fetched unasked. */
    @PostMapping(ReviewKey.PATTERN + "/entwurf/schreiben")
    @Requires(Permission.READ_CASES)
    ResponseEntity<byte[]> letter(ReviewKey key, Actor.Staff staff) {
        return pdf(prepared.letter(key.aktenzeichen(), staff).orElseThrow(ReviewKey::notFound));
    }

    static ResponseEntity<byte[]> pdf(byte[] letter) {
        String disposition =
                ContentDisposition.attachment().filename("Entwurf.pdf").build().toString();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(letter);
    }
}
