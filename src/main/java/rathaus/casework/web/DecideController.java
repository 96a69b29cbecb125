package rathaus.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.casework.CaseDesk;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** The acts with consequences for the citizen: ask for what is missing, decide, send by post. */
@Controller
class DecideController {

    private final CaseDesk desk;
    private final CaseReplies replies;

    DecideController(CaseDesk desk, CaseReplies replies) {
        this.desk = desk;
        this.replies = replies;
    }

    @PostMapping("/amt/vorgaenge/{position}/{nummer}/nachfordern")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> ask(CaseKey key, Frame frame, Actor.Staff staff, HttpServletRequest request) {
        AskInput input = AskInput.of(request);
        return input.problems().isEmpty()
                ? replies.to(desk.ask(key.id(), key.version(), input.items(), staff), key, input, frame, staff)
                : replies.faulty(key, input, frame, staff);
    }

    @PostMapping("/amt/vorgaenge/{position}/{nummer}/entscheiden")
    @Requires(Permission.DECIDE_CASES)
    ResponseEntity<Page> decide(CaseKey key, DecideInput input, Frame frame, Actor.Staff staff) {
        return input.kind()
                .filter(kind -> input.problems().isEmpty())
                .map(kind -> desk.decide(key.id(), key.version(), kind, input.begruendung(), staff))
                .map(outcome -> replies.to(outcome, key, input, frame, staff))
                .orElseGet(() -> replies.faulty(key, input, frame, staff));
    }

    @PostMapping("/amt/vorgaenge/{position}/{nummer}/versandt")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> posted(CaseKey key, PostedInput input, Frame frame, Actor.Staff staff) {
        return input.day()
                .map(day -> desk.posted(key.id(), key.version(), day, staff))
                .map(outcome -> replies.to(outcome, key, input, frame, staff))
                .orElseGet(() -> replies.faulty(key, input, frame, staff));
    }
}
