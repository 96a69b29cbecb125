package rathaus.casework.web;

import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.casework.AutomationAdministration;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.LeistungId;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** Switches automatic decisions on and off, for administrators. */
@Controller
class AutomationController {

    private final AutomationAdministration administration;

    AutomationController(AutomationAdministration administration) {
        this.administration = administration;
    }

    @GetMapping(AutomationPage.PATH)
    @Requires(Permission.ADMINISTER_KOMMUNE)
    AutomationPage show(Frame frame) {
        return new AutomationPage(frame, administration.all(), "", AutomationInput.NOTHING, Map.of());
    }

    @PostMapping(AutomationPage.PATH + "/{leistung}")
    @Requires(Permission.ADMINISTER_KOMMUNE)
    ResponseEntity<Page> turn(Frame frame, Actor.Staff actor, @PathVariable String leistung, AutomationInput input) {
        if (!input.problems().isEmpty()) {
            return again(frame, leistung, input, input.problems());
        }
        return switch (administration.turn(
                actor, id(leistung), input.enabled(), input.day().orElseThrow(), input.grund())) {
            case DONE ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(frame.link(AutomationPage.PATH)))
                        .build();
            case TOO_LATE -> again(frame, leistung, input, Map.of("ab", "casework.automation.too-late"));
            case NOT_AUTOMATABLE -> throw CaseKey.notFound();
        };
    }

    private ResponseEntity<Page> again(
            Frame frame, String leistung, AutomationInput input, Map<String, String> problems) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .body(new AutomationPage(frame, administration.all(), leistung, input, problems));
    }

    private static LeistungId id(String typed) {
        try {
            return new LeistungId(typed);
        } catch (IllegalArgumentException e) {
            throw CaseKey.notFound();
        }
    }
}
