package rathaus.identity.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.identity.StaffAdministration;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** The accounts of staff, for administrators: the only way back in after a lost telephone. */
@Controller
class StaffAdministrationController {

    static final String PATH = "/amt/verwaltung/personal";

    private final StaffAdministration administration;

    StaffAdministrationController(StaffAdministration administration) {
        this.administration = administration;
    }

    @GetMapping(PATH)
    @Requires(Permission.ADMINISTER_KOMMUNE)
    ResponseEntity<Page> show(Frame frame) {
        return Answers.page(200, page(frame, null));
    }

    /** Answers with the page itself, because the password is shown this once. */
    @PostMapping(PATH + "/{account}/zuruecksetzen")
    @Requires(Permission.ADMINISTER_KOMMUNE)
    ResponseEntity<Page> reset(Frame frame, Actor.Staff actor, @PathVariable UUID account) {
        Optional<String> password = administration.resetAccess(actor, account);
        return password.map(shown -> Answers.page(200, page(frame, shown)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping(PATH + "/{account}/sperre")
    @Requires(Permission.ADMINISTER_KOMMUNE)
    ResponseEntity<Page> setActive(
            Frame frame, Actor.Staff actor, @PathVariable UUID account, @RequestParam boolean aktiv) {
        return administration.setActive(actor, account, aktiv)
                ? Answers.redirect(frame, PATH)
                : ResponseEntity.notFound().build();
    }

    private StaffAdministrationPage page(Frame frame, @Nullable String password) {
        return new StaffAdministrationPage(frame, administration.all(), administration.unattended(), password);
    }
}
