package rathaus.identity.web;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.identity.StaffAdministration;
import rathaus.identity.StaffWish.Problem;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.tenancy.Organisation;

/** One account of staff: created, or given another name, other roles and units. */
@Controller
class StaffAccountController {

    private static final String NEW = StaffAdministrationController.PATH + "/neu";
    private static final String ONE = StaffAdministrationController.PATH + "/{account}";

    private final StaffAdministration administration;
    private final Organisation organisation;
    private final StaffAnswers answers;

    StaffAccountController(StaffAdministration administration, Organisation organisation, StaffAnswers answers) {
        this.administration = administration;
        this.organisation = organisation;
        this.answers = answers;
    }

    @GetMapping(NEW)
    @Requires(Permission.ADMINISTER_KOMMUNE)
    ResponseEntity<Page> begin(Frame frame) {
        return Answers.page(200, page(frame, null, StaffAccountInput.EMPTY, Set.of()));
    }

    @PostMapping(NEW)
    @Requires(Permission.ADMINISTER_KOMMUNE)
    ResponseEntity<Page> create(Frame frame, Actor.Staff actor, StaffAccountInput input) {
        StaffAdministration.Outcome outcome = administration.create(actor, input.wish());
        return outcome instanceof StaffAdministration.Refused refused
                ? Answers.form(true, page(frame, null, input, refused.problems()))
                : answers.to(frame, actor, outcome);
    }

    @GetMapping(ONE)
    @Requires(Permission.ADMINISTER_KOMMUNE)
    ResponseEntity<Page> show(Frame frame, Actor.Staff actor, @PathVariable UUID account) {
        StaffAdministration.Account found = other(actor, account);
        return Answers.page(200, page(frame, found, StaffAccountInput.of(found), Set.of()));
    }

    @PostMapping(ONE)
    @Requires(Permission.ADMINISTER_KOMMUNE)
    ResponseEntity<Page> change(Frame frame, Actor.Staff actor, @PathVariable UUID account, StaffAccountInput input) {
        StaffAdministration.Account found = other(actor, account);
        StaffAdministration.Outcome outcome = administration.change(actor, account, input.stand(), input.wish());
        return outcome instanceof StaffAdministration.Refused refused
                ? Answers.form(true, page(frame, found, input, refused.problems()))
                : answers.to(frame, actor, outcome);
    }

    @GetMapping(ONE + "/startpasswort")
    @Requires(Permission.ADMINISTER_KOMMUNE)
    ResponseEntity<Page> password(Frame frame, Actor.Staff actor, @PathVariable UUID account) {
        StaffAdministration.Account found = other(actor, account);
        return Answers.page(200, new InitialPasswordPage(frame, found, answers.taken(actor, account)));
    }

    /** Nobody changes his own account here. */
    private StaffAdministration.Account other(Actor.Staff actor, UUID account) {
        return administration
                .account(account)
                .filter(found -> !found.id().equals(actor.account()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private StaffAccountPage page(
            Frame frame,
            StaffAdministration.@Nullable Account account,
            StaffAccountInput input,
            Set<Problem> problems) {
        return new StaffAccountPage(frame, account, administration.roles(), organisation.units(), input, problems);
    }
}
