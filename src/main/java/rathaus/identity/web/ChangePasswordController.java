package rathaus.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.identity.OwnPassword;
import rathaus.identity.PasswordChange;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** A new password for citizens and for staff. All other sessions end, this one begins anew. */
@Controller
class ChangePasswordController {

    private static final String CITIZEN = "/konto/passwort";
    private static final String STAFF = "/amt/konto/passwort";

    private final OwnPassword passwords;
    private final LogInSessions sessions;

    ChangePasswordController(OwnPassword passwords, LogInSessions sessions) {
        this.passwords = passwords;
        this.sessions = sessions;
    }

    @GetMapping(CITIZEN)
    @Requires(Permission.USE_OWN_ACCOUNT)
    ResponseEntity<Page> showToCitizen(Frame frame, @RequestParam(defaultValue = "false") boolean geaendert) {
        return Answers.page(200, new ChangePasswordPage(frame, CITIZEN, geaendert, Map.of()));
    }

    @PostMapping(CITIZEN)
    @Requires(Permission.USE_OWN_ACCOUNT)
    ResponseEntity<Page> submitByCitizen(
            Frame frame,
            Actor.Citizen actor,
            ChangePasswordInput input,
            HttpServletRequest request,
            HttpServletResponse response) {
        PasswordChange change = passwords.change(actor, input.present(), input.wanted());
        if (change instanceof PasswordChange.Changed changed) {
            restart(Side.CITIZEN, actor.account(), changed, request, response);
        }
        return answer(frame, CITIZEN, change);
    }

    @GetMapping(STAFF)
    @Requires(Permission.USE_WORKPLACE)
    ResponseEntity<Page> showToStaff(Frame frame, @RequestParam(defaultValue = "false") boolean geaendert) {
        return Answers.page(200, new ChangePasswordPage(frame, STAFF, geaendert, Map.of()));
    }

    @PostMapping(STAFF)
    @Requires(Permission.USE_WORKPLACE)
    ResponseEntity<Page> submitByStaff(
            Frame frame,
            Actor.Staff actor,
            ChangePasswordInput input,
            HttpServletRequest request,
            HttpServletResponse response) {
        PasswordChange change = passwords.change(actor, input.present(), input.wanted());
        if (change instanceof PasswordChange.Changed changed) {
            restart(Side.STAFF, actor.account(), changed, request, response);
        }
        return answer(frame, STAFF, change);
    }

    private void restart(
            Side side,
            UUID account,
            PasswordChange.Changed changed,
            HttpServletRequest request,
            HttpServletResponse response) {
        sessions.begin(side, account, changed.epoch(), request, response);
    }

    private static ResponseEntity<Page> answer(Frame frame, String path, PasswordChange change) {
        return switch (change) {
            case PasswordChange.Changed changed -> Answers.redirect(frame, path + "?geaendert=true");
            case PasswordChange.PresentPasswordWrong wrong ->
                Answers.page(
                        422,
                        new ChangePasswordPage(
                                frame, path, false, Map.of("passwort", frame.text("identity.change-password.wrong"))));
            case PasswordChange.TooWeak weak ->
                Answers.page(
                        422,
                        new ChangePasswordPage(
                                frame, path, false, Map.of("neu", WeaknessTexts.of(frame, weak.weakness()))));
        };
    }
}
