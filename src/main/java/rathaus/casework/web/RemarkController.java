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

/** What a clerk adds to a case without moving it: ticks, notes, messages. */
@Controller
class RemarkController {

    private final CaseDesk desk;
    private final CaseReplies replies;

    RemarkController(CaseDesk desk, CaseReplies replies) {
        this.desk = desk;
        this.replies = replies;
    }

    @PostMapping("/amt/vorgaenge/{position}/{nummer}/pruefpunkt")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> tick(CaseKey key, TickInput input, Frame frame, Actor.Staff staff) {
        return replies.to(desk.tick(key.id(), input.punkt(), input.ticked(), staff), key, input, frame, staff);
    }

    @PostMapping("/amt/vorgaenge/{position}/{nummer}/notiz")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> note(CaseKey key, RemarkInput input, Frame frame, Actor.Staff staff) {
        TypedInput note = input.asNote();
        return note.problems().isEmpty()
                ? replies.to(desk.note(key.id(), input.notiz(), staff), key, note, frame, staff)
                : replies.faulty(key, note, frame, staff);
    }

    @PostMapping("/amt/vorgaenge/{position}/{nummer}/nachricht")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> write(CaseKey key, RemarkInput input, Frame frame, Actor.Staff staff) {
        TypedInput message = input.asMessage();
        return message.problems().isEmpty()
                ? replies.to(desk.write(key.id(), input.nachricht(), staff), key, message, frame, staff)
                : replies.faulty(key, message, frame, staff);
    }
}
