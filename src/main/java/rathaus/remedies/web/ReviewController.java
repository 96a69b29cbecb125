package rathaus.remedies.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.remedies.Amendments;
import rathaus.remedies.Lodging;
import rathaus.remedies.Widersprueche;

/** What comes after the decision of a case. */
@Controller
class ReviewController {

    private final Widersprueche objections;
    private final Amendments amendments;
    private final ReviewReplies replies;

    ReviewController(Widersprueche objections, Amendments amendments, ReviewReplies replies) {
        this.objections = objections;
        this.amendments = amendments;
        this.replies = replies;
    }

    @GetMapping(ReviewKey.PATTERN)
    @Requires(Permission.READ_CASES)
    ReviewPage show(ReviewKey key, Frame frame, Actor.Staff staff) {
        return replies.page(key, TypedForm.NOTHING, "", frame, staff);
    }

    @PostMapping(ReviewKey.PATTERN + "/einlegen")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> lodge(ReviewKey key, LodgeInput input, Frame frame, Actor.Staff staff) {
        return replies.withFile(key, input, new ReviewReplies.Sent("datei", input.file()), frame, staff, file -> {
            Lodging lodging = input.lodging(file.stream().toList());
            return objections.lodge(key.aktenzeichen(), input.wish(), lodging, staff);
        });
    }

    @PostMapping(ReviewKey.PATTERN + "/schritt")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> step(ReviewKey key, StepInput input, Frame frame, Actor.Staff staff) {
        return replies.withFile(
                key,
                input,
                new ReviewReplies.Sent("bescheid", input.file()),
                frame,
                staff,
                file -> objections.act(input.id(), input.version(), input.act(file), staff));
    }

    @PostMapping(ReviewKey.PATTERN + "/zustellen")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> serve(ReviewKey key, ServeInput input, Frame frame, Actor.Staff staff) {
        if (!input.problems().isEmpty()) {
            return replies.faulty(key, input, frame, staff);
        }
        return replies.act(
                key, input, frame, staff, () -> objections.serve(input.id(), input.version(), input.served(), staff));
    }

    @PostMapping(ReviewKey.PATTERN + "/aendern")
    @Requires(Permission.DECIDE_CASES)
    ResponseEntity<Page> amend(ReviewKey key, AmendInput input, Frame frame, Actor.Staff staff) {
        return replies.withFile(
                key,
                input,
                new ReviewReplies.Sent("schreiben", input.file()),
                frame,
                staff,
                file -> amendments.amend(
                        key.aktenzeichen(), input.seen(), input.amendment(), file.orElseThrow(), staff));
    }
}
