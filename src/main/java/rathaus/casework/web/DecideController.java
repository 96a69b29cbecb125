package rathaus.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.casework.CaseDesk;
import rathaus.casework.SignatureDesk;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** The acts with consequences for the citizen: ask for what is missing, decide, send by post. */
@Controller
class DecideController {

    private final CaseDesk desk;
    private final SignatureDesk signatures;
    private final CaseReplies replies;

    DecideController(CaseDesk desk, SignatureDesk signatures, CaseReplies replies) {
        this.desk = desk;
        this.signatures = signatures;
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
        return input.draft()
                .filter(draft -> input.problems().isEmpty())
                .map(draft -> desk.decide(key.id(), key.version(), draft, staff))
                .map(outcome -> replies.to(outcome, key, input, frame, staff))
                .orElseGet(() -> replies.faulty(key, input, frame, staff));
    }

    /** Lays the draft before those who sign: this needs no power of one's own. */
    @PostMapping("/amt/vorgaenge/{position}/{nummer}/vorlegen")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> propose(CaseKey key, DecideInput input, Frame frame, Actor.Staff staff) {
        TypedInput proposed = new ProposeInput(input);
        return input.draft()
                .filter(draft -> proposed.problems().isEmpty())
                .map(draft -> signatures.propose(key.id(), key.version(), draft, staff))
                .map(outcome -> replies.to(outcome, key, proposed, frame, staff))
                .orElseGet(() -> replies.faulty(key, proposed, frame, staff));
    }

    @PostMapping("/amt/vorgaenge/{position}/{nummer}/entwurf-zurueckziehen")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> withdraw(CaseKey key, Frame frame, Actor.Staff staff) {
        return replies.to(signatures.withdraw(key.id(), key.version(), staff), key, TypedInput.NOTHING, frame, staff);
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
