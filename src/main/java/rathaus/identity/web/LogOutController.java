package rathaus.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.identity.StaffLogIn;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** Leaving. Always possible, also when the session has ended already. */
@Controller
class LogOutController {

    private final LogInSessions sessions;
    private final StaffLogIn logIn;

    LogOutController(LogInSessions sessions, StaffLogIn logIn) {
        this.sessions = sessions;
        this.logIn = logIn;
    }

    @PostMapping("/abmelden")
    @Requires(Permission.VISIT)
    ResponseEntity<Page> citizen(Frame frame, HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request, response);
        return Answers.redirect(frame, "/");
    }

    @PostMapping("/amt/abmelden")
    @Requires(Permission.VISIT)
    ResponseEntity<Page> staff(Frame frame, Actor actor, HttpServletRequest request, HttpServletResponse response) {
        if (actor instanceof Actor.Staff member) {
            logIn.loggedOut(member.account());
        }
        sessions.end(request, response);
        return Answers.redirect(frame, ReturnPath.STAFF_LOG_IN);
    }
}
