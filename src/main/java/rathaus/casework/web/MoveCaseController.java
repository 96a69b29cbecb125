package rathaus.casework.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.casework.CaseDesk;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** Acts that move a case: take it, put it back, give it away, go on, z. d. A. */
@Controller
class MoveCaseController {

    private final CaseDesk desk;
    private final CaseReplies replies;

    MoveCaseController(CaseDesk desk, CaseReplies replies) {
        this.desk = desk;
        this.replies = replies;
    }

    @PostMapping("/amt/vorgaenge/{position}/{nummer}/uebernehmen")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> claim(CaseKey key, Frame frame, Actor.Staff staff) {
        return replies.to(desk.claim(key.id(), key.version(), staff), key, TypedInput.NOTHING, frame, staff);
    }

    @PostMapping("/amt/vorgaenge/{position}/{nummer}/zuruecklegen")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> release(CaseKey key, Frame frame, Actor.Staff staff) {
        return replies.to(desk.release(key.id(), key.version(), staff), key, TypedInput.NOTHING, frame, staff);
    }

    @PostMapping("/amt/vorgaenge/{position}/{nummer}/abgeben")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> handOver(CaseKey key, HandOverInput input, Frame frame, Actor.Staff staff) {
        return input.problems().isEmpty()
                ? replies.to(
                        desk.handOver(key.id(), key.version(), input.to().orElseThrow(), input.anlass(), staff),
                        key,
                        input,
                        frame,
                        staff)
                : replies.faulty(key, input, frame, staff);
    }

    @PostMapping("/amt/vorgaenge/{position}/{nummer}/fortsetzen")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> resume(CaseKey key, Frame frame, Actor.Staff staff) {
        return replies.to(desk.resume(key.id(), key.version(), staff), key, TypedInput.NOTHING, frame, staff);
    }

    @PostMapping("/amt/vorgaenge/{position}/{nummer}/zda")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> close(CaseKey key, Frame frame, Actor.Staff staff) {
        return replies.to(desk.close(key.id(), key.version(), staff), key, TypedInput.NOTHING, frame, staff);
    }
}
