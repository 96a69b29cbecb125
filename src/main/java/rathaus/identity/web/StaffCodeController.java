package rathaus.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.identity.StaffLogIn;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** The one-time code of staff, for those who gave the password just before. */
@Controller
class StaffCodeController {

    private final StaffLogIn logIn;
    private final LogInSessions sessions;

    StaffCodeController(StaffLogIn logIn, LogInSessions sessions) {
        this.logIn = logIn;
        this.sessions = sessions;
    }

    @GetMapping("/amt/anmelden/code")
    @Requires(Permission.VISIT)
    ResponseEntity<Page> show(Frame frame, @RequestParam(defaultValue = "") String weiter, HttpServletRequest request) {
        return sessions.halfLoggedIn(request).isEmpty()
                ? Answers.redirect(frame, ReturnPath.STAFF_LOG_IN)
                : Answers.page(200, new StaffCodePage(frame, Back.staff(weiter), Map.of()));
    }

    @PostMapping("/amt/anmelden/code")
    @Requires(Permission.VISIT)
    ResponseEntity<Page> submit(
            Frame frame, StaffCodeInput input, HttpServletRequest request, HttpServletResponse response) {
        Optional<SessionEntry> half = sessions.halfLoggedIn(request);
        if (half.isEmpty()) {
            return Answers.redirect(frame, ReturnPath.STAFF_LOG_IN);
        }
        String back = Back.staff(input.weiter());
        return switch (logIn.code(half.get().account(), half.get().epoch(), input.digits())) {
            case StaffLogIn.LoggedIn entered -> {
                sessions.begin(Side.STAFF, entered.account(), entered.epoch(), request, response);
                yield Answers.redirect(frame, back.isEmpty() ? "/amt" : back);
            }
            case StaffLogIn.CodeRefused refused ->
                Answers.page(
                        422, new StaffCodePage(frame, back, Map.of("code", frame.text("identity.staff-code.refused"))));
            case StaffLogIn.StartAgain again -> {
                sessions.end(request, response);
                yield Answers.redirect(frame, ReturnPath.STAFF_LOG_IN);
            }
        };
    }
}
