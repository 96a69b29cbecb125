package rathaus.identity.web;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.identity.SigningPowers;
import rathaus.identity.SigningPowers.Change;
import rathaus.identity.StaffAdministration;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.tenancy.Organisation;

/** Who may sign what: given and ended by administrators, each time with a reason. */
@Controller
class SigningPowersController {

    private static final String PATH = StaffAdministrationController.PATH + "/{account}/zeichnung";

    private final SigningPowers powers;
    private final StaffAdministration administration;
    private final Organisation organisation;
    private final Clock clock;

    SigningPowersController(
            SigningPowers powers, StaffAdministration administration, Organisation organisation, Clock clock) {
        this.powers = powers;
        this.administration = administration;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Requires(Permission.ADMINISTER_KOMMUNE)
    ResponseEntity<Page> show(Frame frame, @PathVariable UUID account) {
        return Answers.page(200, page(frame, account, SigningPowerInput.EMPTY, Map.of()));
    }

    @PostMapping(PATH)
    @Requires(Permission.ADMINISTER_KOMMUNE)
    ResponseEntity<Page> give(Frame frame, Actor.Staff actor, @PathVariable UUID account, SigningPowerInput input) {
        Map<String, String> problems = input.problems(organisation.units());
        if (!problems.isEmpty()) {
            return Answers.form(true, page(frame, account, input, problems));
        }
        return answer(frame, account, input, "von", powers.give(actor, account, input.powers(clock), input.grund()));
    }

    @PostMapping(PATH + "/ende")
    @Requires(Permission.ADMINISTER_KOMMUNE)
    ResponseEntity<Page> end(Frame frame, Actor.Staff actor, @PathVariable UUID account, SigningPowerInput input) {
        Map<String, String> problems = input.endProblems();
        if (!problems.isEmpty()) {
            return Answers.form(true, page(frame, account, input, problems));
        }
        Change change = powers.end(
                actor, account, input.power().orElseThrow(), input.endDay().orElseThrow(), input.endegrund());
        return answer(frame, account, input, "endetag", change);
    }

    private ResponseEntity<Page> answer(
            Frame frame, UUID account, SigningPowerInput input, String field, Change change) {
        return switch (change) {
            case DONE -> Answers.redirect(frame, PATH.replace("{account}", account.toString()));
            case WRONG_DAY ->
                Answers.form(true, page(frame, account, input, Map.of(field, "identity.signing.wrong-day")));
            case NOBODY -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private SigningPowersPage page(Frame frame, UUID account, SigningPowerInput input, Map<String, String> problems) {
        Optional<StaffAdministration.Account> found = administration.all().stream()
                .filter(one -> one.id().equals(account))
                .findFirst();
        return found.map(one -> new SigningPowersPage(
                        frame, one, powers.ever(account), organisation.units(), input, problems, clock.instant()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
