package rathaus.lostproperty.web;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
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
import rathaus.lostproperty.FundsacheView;
import rathaus.lostproperty.LostProperty;

/** Corrects what is known of an item. */
@Controller
class ChangeFundsacheController {

    private static final String PATH = FundsacheKey.PATH + "/{nummer}/aendern";

    private final LostProperty register;

    ChangeFundsacheController(LostProperty register) {
        this.register = register;
    }

    @GetMapping(PATH)
    @Requires(Permission.WORK_ON_CASES)
    EditFundsachePage show(@PathVariable String nummer, Frame frame, Actor.Staff staff) {
        FundsacheView item = register.open(FundsacheKey.of(nummer), staff).orElseThrow(FundsacheKey::notFound);
        return new EditFundsachePage(
                frame,
                Optional.of(item.nummer()),
                FundsacheInput.of(item.version(), item.statement()),
                item.gone().isPresent() ? Map.of("art", "lostproperty.refused.gone") : Map.of());
    }

    @PostMapping(PATH)
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> change(@PathVariable String nummer, FundsacheInput input, Frame frame, Actor.Staff staff) {
        Fundnummer key = FundsacheKey.of(nummer);
        if (!input.problems().isEmpty()) {
            return again(frame, key, input, HttpStatus.UNPROCESSABLE_CONTENT, input.problems());
        }
        return switch (register.change(key, input.version(), input.statement(), staff)) {
            case FundsacheOutcome.Done done ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(frame.link(FundsacheKey.path(done.nummer()))))
                        .build();
            case FundsacheOutcome.Refused refused ->
                again(
                        frame,
                        key,
                        input,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        Map.of(refused.field(), refused.messageKey()));
            case FundsacheOutcome.ChangedMeanwhile ignored ->
                again(frame, key, input, HttpStatus.CONFLICT, Map.of("art", "lostproperty.refused.changed"));
            case FundsacheOutcome.NotThere ignored -> throw FundsacheKey.notFound();
        };
    }

    private static ResponseEntity<Page> again(
            Frame frame, Fundnummer nummer, FundsacheInput input, HttpStatus status, Map<String, String> problems) {
        return ResponseEntity.status(status).body(new EditFundsachePage(frame, Optional.of(nummer), input, problems));
    }
}
