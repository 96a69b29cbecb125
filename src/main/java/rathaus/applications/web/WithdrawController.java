package rathaus.applications.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.applications.AntragTracking;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** Taking an Antrag back, on a page of its own that says what it means. */
@Controller
class WithdrawController {

    private final OpenedAntrag opened;
    private final AntragTracking tracking;

    WithdrawController(OpenedAntrag opened, AntragTracking tracking) {
        this.opened = opened;
        this.tracking = tracking;
    }

    @GetMapping("/antrag/vorgang/{reference}/zuruecknehmen")
    @Requires(Permission.APPLY)
    WithdrawPage ask(@PathVariable String reference, Frame frame, Actor actor, HttpServletRequest request) {
        return new WithdrawPage(frame, opened.state(reference, actor, request), new WithdrawInput("", ""), false, "");
    }

    @PostMapping("/antrag/vorgang/{reference}/zuruecknehmen")
    @Requires(Permission.APPLY)
    ResponseEntity<Page> withdraw(
            @PathVariable String reference, WithdrawInput input, Frame frame, Actor actor, HttpServletRequest request) {
        AntragTracking.State state = opened.state(reference, actor, request);
        if (!input.problems().isEmpty()) {
            return Redirects.faulty(new WithdrawPage(frame, state, input, true, ""));
        }
        return switch (tracking.withdraw(state.antrag(), input.grund(), actor)) {
            case RECEIVED, ALREADY -> Redirects.to(frame, "/antrag/vorgang/" + state.reference());
            case TOO_LATE ->
                Redirects.conflict(new WithdrawPage(frame, state, input, true, "applications.withdraw.too-late"));
            case PAYMENT_AT_WORK ->
                Redirects.conflict(new WithdrawPage(frame, state, input, true, "applications.withdraw.payment"));
        };
    }
}
