package rathaus.lostproperty.web;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.kernel.TimeOrderedId;
import rathaus.lostproperty.FundsacheOutcome;
import rathaus.lostproperty.LostProperty;

/** Takes an item up, from a Fundanzeige or as it was brought to the counter. */
@Controller
class TakeUpController {

    private final LostProperty register;
    private final Clock clock;

    TakeUpController(LostProperty register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @GetMapping(FundsacheKey.PATH + "/neu")
    @Requires(Permission.WORK_ON_CASES)
    EditFundsachePage show(Frame frame, Actor.Staff staff, @RequestParam Optional<String> aus) {
        return register.proposal(aus, staff)
                .map(proposal -> FundsacheInput.of(TimeOrderedId.next(clock), proposal))
                .map(input -> new EditFundsachePage(frame, Optional.empty(), input, Map.of()))
                .orElseThrow(FundsacheKey::notFound);
    }

    @PostMapping(FundsacheKey.PATH + "/neu")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> takeUp(FundsacheInput input, Frame frame, Actor.Staff staff) {
        UUID id = input.id().orElseThrow(FundsacheKey::notFound);
        if (!input.problems().isEmpty()) {
            return again(frame, input, input.problems());
        }
        return switch (register.takeUp(id, input.statement(), staff)) {
            case FundsacheOutcome.Done done ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(frame.link(FundsacheKey.path(done.nummer()))))
                        .build();
            case FundsacheOutcome.Refused refused -> again(frame, input, Map.of(refused.field(), refused.messageKey()));
            case FundsacheOutcome.ChangedMeanwhile ignored -> throw FundsacheKey.notFound();
            case FundsacheOutcome.NotThere ignored -> throw FundsacheKey.notFound();
        };
    }

    private static ResponseEntity<Page> again(Frame frame, FundsacheInput input, Map<String, String> problems) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .body(new EditFundsachePage(frame, Optional.empty(), input, problems));
    }
}
