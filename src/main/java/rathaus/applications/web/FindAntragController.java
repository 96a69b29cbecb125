package rathaus.applications.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.applications.AntragTracking;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.identity.ClientAddress;
import rathaus.identity.RateLimit;
import rathaus.identity.RateLimits;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.PublicReference;
import rathaus.kernel.Requires;

/** Reference and PIN open the status of an Antrag. */
@Controller
class FindAntragController {

    private final AntragTracking tracking;
    private final RateLimits limits;

    FindAntragController(AntragTracking tracking, RateLimits limits) {
        this.tracking = tracking;
        this.limits = limits;
    }

    @GetMapping("/antrag/status")
    @Requires(Permission.APPLY)
    FindAntragPage show(Frame frame) {
        return new FindAntragPage(frame, new FindAntragInput("", ""), false);
    }

    @PostMapping("/antrag/status")
    @Requires(Permission.APPLY)
    ResponseEntity<Page> open(FindAntragInput input, Frame frame, Actor actor, HttpServletRequest request) {
        Optional<PublicReference> reference = input.toReference();
        Optional<UUID> found = reference.flatMap(typed -> unlock(typed, input, actor, request));
        if (found.isEmpty() || reference.isEmpty()) {
            return Redirects.faulty(new FindAntragPage(frame, input, true));
        }
        UnlockedAntraege.unlock(request, actor.acting(), found.get());
        return Redirects.to(frame, "/antrag/vorgang/" + reference.get().value());
    }

    /** Every try counts against address and reference; a right one is given back. */
    private Optional<UUID> unlock(
            PublicReference reference, FindAntragInput input, Actor actor, HttpServletRequest request) {
        String address = ClientAddress.of(request);
        String wanted = actor.acting().value() + ":" + reference.value();
        limits.acquire(RateLimit.LOOK_UP_FROM_ADDRESS, address);
        limits.acquire(RateLimit.LOOK_UP_OF_REFERENCE, wanted);
        Optional<UUID> found = tracking.unlock(reference, input.pin());
        if (found.isPresent()) {
            limits.giveBack(RateLimit.LOOK_UP_FROM_ADDRESS, address);
            limits.giveBack(RateLimit.LOOK_UP_OF_REFERENCE, wanted);
        }
        return found;
    }
}
