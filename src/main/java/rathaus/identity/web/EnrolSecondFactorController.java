package rathaus.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.identity.StaffLogIn;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** Shows the secret of the second factor to a member of staff who has none yet; the first right code confirms it. */
@Controller
class EnrolSecondFactorController {

    private final StaffLogIn logIn;
    private final LogInSessions sessions;

    EnrolSecondFactorController(StaffLogIn logIn, LogInSessions sessions) {
        this.logIn = logIn;
        this.sessions = sessions;
    }

    @GetMapping("/amt/anmelden/einrichten")
    @Requires(Permission.VISIT)
    ResponseEntity<Page> show(Frame frame, @RequestParam(defaultValue = "") String weiter, HttpServletRequest request) {
        Optional<StaffLogIn.Enrolment> enrolment =
                sessions.halfLoggedIn(request).flatMap(half -> logIn.enrolment(half.account(), half.epoch()));
        return enrolment
                .map(found -> Answers.page(200, page(frame, found, Back.staff(weiter))))
                .orElseGet(() -> Answers.redirect(frame, ReturnPath.STAFF_LOG_IN));
    }

    private static EnrolSecondFactorPage page(Frame frame, StaffLogIn.Enrolment enrolment, String back) {
        QrCode code = QrCode.of(enrolment.uri());
        String grouped = enrolment.secret().replaceAll("(.{4})(?!$)", "$1 ");
        return new EnrolSecondFactorPage(frame, grouped, code.size(), code.path(), back);
    }
}
