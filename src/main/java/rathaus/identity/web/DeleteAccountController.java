package rathaus.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.identity.OwnAccount;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** The end of one's own account (§ 8 (7) OZG). */
@Controller
class DeleteAccountController {

    private final OwnAccount own;
    private final LogInSessions sessions;

    DeleteAccountController(OwnAccount own, LogInSessions sessions) {
        this.own = own;
        this.sessions = sessions;
    }

    @GetMapping("/konto/loeschen")
    @Requires(Permission.USE_OWN_ACCOUNT)
    ResponseEntity<Page> show(Frame frame) {
        return Answers.page(200, new DeleteAccountPage(frame, false, Map.of()));
    }

    @PostMapping("/konto/loeschen")
    @Requires(Permission.USE_OWN_ACCOUNT)
    ResponseEntity<Page> submit(
            Frame frame,
            Actor.Citizen actor,
            DeleteAccountInput input,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!own.delete(actor, input.password())) {
            Map<String, String> errors = Map.of("passwort", frame.text("identity.change-password.wrong"));
            return Answers.page(422, new DeleteAccountPage(frame, false, errors));
        }
        sessions.end(request, response);
        return Answers.redirect(frame, "/konto/geloescht");
    }

    @GetMapping("/konto/geloescht")
    @Requires(Permission.VISIT)
    ResponseEntity<Page> showDeleted(Frame frame) {
        return Answers.page(200, new DeleteAccountPage(frame, true, Map.of()));
    }
}
