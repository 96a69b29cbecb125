package rathaus.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.identity.ClientAddress;
import rathaus.identity.RateLimit;
import rathaus.identity.RateLimits;
import rathaus.identity.StaffLogIn;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** Name and password of staff. */
@Controller
class StaffLogInController {

    private final StaffLogIn logIn;
    private final RateLimits limits;
    private final LogInSessions sessions;

    StaffLogInController(StaffLogIn logIn, RateLimits limits, LogInSessions sessions) {
        this.logIn = logIn;
        this.limits = limits;
        this.sessions = sessions;
    }

    @GetMapping(ReturnPath.STAFF_LOG_IN)
    @Requires(Permission.VISIT)
    ResponseEntity<Page> show(Frame frame, @RequestParam(defaultValue = "") String weiter) {
        return Answers.page(200, new StaffLogInPage(frame, "", Back.staff(weiter), Map.of()));
    }

    @PostMapping(ReturnPath.STAFF_LOG_IN)
    @Requires(Permission.VISIT)
    ResponseEntity<Page> submit(
            Frame frame, StaffLogInInput input, HttpServletRequest request, HttpServletResponse response) {
        String address = ClientAddress.of(request);
        limits.acquire(RateLimit.STAFF_LOG_IN_FROM_ADDRESS, address);
        String back = Back.staff(input.weiter());
        return switch (logIn.password(input.login(), input.password())) {
            case StaffLogIn.PasswordRefused refused ->
                Answers.page(
                        422,
                        new StaffLogInPage(
                                frame,
                                input.login(),
                                back,
                                Map.of("kennung", frame.text("identity.staff-log-in.refused"))));
            case StaffLogIn.PasswordAccepted accepted -> {
                limits.giveBack(RateLimit.STAFF_LOG_IN_FROM_ADDRESS, address);
                sessions.begin(
                        Side.STAFF_WITHOUT_SECOND_FACTOR, accepted.account(), accepted.epoch(), request, response);
                yield Answers.redirect(frame, Back.append(secondStep(accepted), back));
            }
        };
    }

    private static String secondStep(StaffLogIn.PasswordAccepted accepted) {
        return accepted.enrolled() ? "/amt/anmelden/code" : "/amt/anmelden/einrichten";
    }
}
