package rathaus.identity.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** The entrance of the work place: sends everybody to the page of their work. */
@Controller
class StaffHomeController {

    @GetMapping("/amt")
    @Requires(Permission.USE_WORKPLACE)
    ResponseEntity<Page> show(Frame frame, Actor actor) {
        return Answers.redirect(frame, workOf(actor));
    }

    private static String workOf(Actor actor) {
        if (actor.may(Permission.READ_CASES)) {
            return "/amt/eingang";
        }
        if (actor.may(Permission.READ_RECORDS)) {
            return "/amt/akten";
        }
        if (actor.may(Permission.AUDIT)) {
            return "/amt/revision";
        }
        if (actor.may(Permission.ADMINISTER_KOMMUNE)) {
            return "/amt/verwaltung/personal";
        }
        if (actor.may(Permission.OPERATE)) {
            return "/amt/betrieb/nachrichten";
        }
        return "/amt/konto/passwort";
    }
}
