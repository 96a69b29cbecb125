package rathaus.identity.web;

import java.util.UUID;
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
import rathaus.tenancy.Organisation;

/** The accounts of staff, for administrators: the only way back in after a lost telephone. */
@Controller
class StaffAdministrationController {

    static final String PATH = "/amt/verwaltung/personal";

    private final StaffAdministration administration;
    private final Organisation organisation;
    private final StaffAnswers answers;

    StaffAdministrationController(StaffAdministration administration, Organisation organisation, StaffAnswers answers) {
        this.administration = administration;
        this.organisation = organisation;
        this.answers = answers;
    }

    @GetMapping(PATH)
    @Requires(Permission.ADMINISTER_KOMMUNE)
    ResponseEntity<Page> show(Frame frame, Actor.Staff actor) {
        return Answers.page(
                200,
                new StaffAdministrationPage(
                        frame,
                        actor.account(),
                        administration.all(),
                        administration.roles(),
                        organisation.units(),
                        administration.unattended()));
    }

    @PostMapping(PATH + "/{account}/zuruecksetzen")
    @Requires(Permission.ADMINISTER_KOMMUNE)
    ResponseEntity<Page> reset(Frame frame, Actor.Staff actor, @PathVariable UUID account) {
        return answers.to(frame, actor, administration.resetAccess(actor, account));
    }

    @PostMapping(PATH + "/{account}/sperre")
    @Requires(Permission.ADMINISTER_KOMMUNE)
    ResponseEntity<Page> setActive(
            Frame frame, Actor.Staff actor, @PathVariable UUID account, @RequestParam boolean aktiv) {
        return answers.to(frame, actor, administration.setActive(actor, account, aktiv));
    }
}
