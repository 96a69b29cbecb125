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
import rathaus.identity.CitizenLogIn;
import rathaus.identity.ClientAddress;
import rathaus.identity.RateLimit;
import rathaus.identity.RateLimits;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** E-mail address and password of citizens. */
@Controller
class CitizenLogInController {

    private final CitizenLogIn logIn;
    private final RateLimits limits;
    private final LogInSessions sessions;

    CitizenLogInController(CitizenLogIn logIn, RateLimits limits, LogInSessions sessions) {
        this.logIn = logIn;
        this.limits = limits;
        this.sessions = sessions;
    }

    @GetMapping(ReturnPath.CITIZEN_LOG_IN)
    @Requires(Permission.VISIT)
    ResponseEntity<Page> show(Frame frame, @RequestParam(defaultValue = "") String weiter) {
        return Answers.page(200, new CitizenLogInPage(frame, "", Back.citizen(weiter), Map.of()));
    }

    @PostMapping(ReturnPath.CITIZEN_LOG_IN)
    @Requires(Permission.VISIT)
    ResponseEntity<Page> submit(
            Frame frame, CitizenLogInInput input, HttpServletRequest request, HttpServletResponse response) {
        String address = ClientAddress.of(request);
        limits.acquire(RateLimit.CITIZEN_LOG_IN_FROM_ADDRESS, address);
        String back = Back.citizen(input.weiter());
        return switch (logIn.logIn(input.address(), input.password())) {
            case CitizenLogIn.Refused refused ->
                Answers.page(
                        422,
                        new CitizenLogInPage(
                                frame,
                                input.address(),
                                back,
                                Map.of("email", frame.text("identity.citizen-log-in.refused"))));
            case CitizenLogIn.LoggedIn entered -> {
                limits.giveBack(RateLimit.CITIZEN_LOG_IN_FROM_ADDRESS, address);
                sessions.begin(Side.CITIZEN, entered.account(), entered.epoch(), request, response);
                yield Answers.redirect(frame, back.isEmpty() ? "/konto" : back);
            }
        };
    }
}
