package rathaus.lostproperty.web;

import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.foundlist.Fundnummer;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.lostproperty.FundsacheOutcome;
import rathaus.lostproperty.LostProperty;

/** One item, and its way out of the register. Opening is noted in the access log. */
@Controller
class ShowFundsacheController {

    private final LostProperty register;

    ShowFundsacheController(LostProperty register) {
        this.register = register;
    }

    @GetMapping(FundsacheKey.PATH + "/{nummer}")
    @Requires(Permission.READ_CASES)
    ShowFundsachePage show(@PathVariable String nummer, Frame frame, Actor.Staff staff) {
        return page(FundsacheKey.of(nummer), HandingInput.NOTHING, Map.of(), frame, staff);
    }

    @PostMapping(FundsacheKey.PATH + "/{nummer}/ausgang")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> handOver(@PathVariable String nummer, HandingInput input, Frame frame, Actor.Staff staff) {
        Fundnummer key = FundsacheKey.of(nummer);
        if (!input.problems().isEmpty()) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT, page(key, input, input.problems(), frame, staff));
        }
        return switch (register.handOver(key, input.version(), input.handing(), staff)) {
            case FundsacheOutcome.Done done ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(frame.link(FundsacheKey.path(done.nummer()))))
                        .build();
            case FundsacheOutcome.Refused refused ->
                again(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        page(key, input, Map.of(refused.field(), refused.messageKey()), frame, staff));
            case FundsacheOutcome.ChangedMeanwhile ignored ->
                again(
                        HttpStatus.CONFLICT,
                        page(key, input, Map.of("ende", "lostproperty.refused.changed"), frame, staff));
            case FundsacheOutcome.NotThere ignored -> throw FundsacheKey.notFound();
        };
    }

    private static ResponseEntity<Page> again(HttpStatus status, Page page) {
        return ResponseEntity.status(status).body(page);
    }

    private ShowFundsachePage page(
            Fundnummer nummer, HandingInput input, Map<String, String> problems, Frame frame, Actor.Staff staff) {
        return register.open(nummer, staff)
                .map(item -> new ShowFundsachePage(frame, item, input, problems))
                .orElseThrow(FundsacheKey::notFound);
    }
}
