package rathaus.applications.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rathaus.applications.KeptDrafts;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.identity.ClientAddress;
import rathaus.identity.RateLimit;
import rathaus.identity.RateLimits;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.PublicReference;
import rathaus.kernel.Requires;

/** The way back to a draft: by reference and code, or from the list in the account. */
@Controller
class ResumeDraftController {

    private final KeptDrafts kept;
    private final RateLimits limits;

    ResumeDraftController(KeptDrafts kept, RateLimits limits) {
        this.kept = kept;
        this.limits = limits;
    }

    @GetMapping("/antrag/fortsetzen")
    @Requires(Permission.APPLY)
    ResumeDraftPage show(@RequestParam @Nullable String kennung, Frame frame) {
        return new ResumeDraftPage(frame, new ResumeDraftInput(kennung, ""), false);
    }

    @PostMapping("/antrag/fortsetzen")
    @Requires(Permission.APPLY)
    ResponseEntity<Page> resume(ResumeDraftInput input, Frame frame, Actor actor, HttpServletRequest request) {
        return input.reference()
                .flatMap(reference -> resume(reference, input.code(), actor, request))
                .map(resumed -> goOn(frame, resumed, request))
                .orElseGet(() -> Redirects.faulty(new ResumeDraftPage(frame, input, true)));
    }

    /** Every try counts against address and reference; a right one is given back. */
    private Optional<KeptDrafts.Resumed> resume(
            PublicReference reference, String code, Actor actor, HttpServletRequest request) {
        String address = ClientAddress.of(request);
        String wanted = actor.acting().value() + ":" + reference.value();
        limits.acquire(RateLimit.LOOK_UP_FROM_ADDRESS, address);
        limits.acquire(RateLimit.LOOK_UP_OF_REFERENCE, wanted);
        Optional<KeptDrafts.Resumed> resumed = kept.resume(reference, code);
        if (resumed.isPresent()) {
            limits.giveBack(RateLimit.LOOK_UP_FROM_ADDRESS, address);
            limits.giveBack(RateLimit.LOOK_UP_OF_REFERENCE, wanted);
        }
        return resumed;
    }

    @PostMapping("/konto/entwurf/{kennung}/fortsetzen")
    @Requires(Permission.USE_OWN_ACCOUNT)
    ResponseEntity<Page> resumeOwn(@PathVariable String kennung, Frame frame, Actor actor, HttpServletRequest request) {
        return kept.resume(reference(kennung), citizen(actor))
                .map(resumed -> goOn(frame, resumed, request))
                .orElseThrow(Redirects::notFound);
    }

    @PostMapping("/konto/entwurf/{kennung}/loeschen")
    @Requires(Permission.USE_OWN_ACCOUNT)
    ResponseEntity<Page> discardOwn(@PathVariable String kennung, Frame frame, Actor actor) {
        kept.discard(reference(kennung), citizen(actor));
        return Redirects.to(frame, "/konto/antraege");
    }

    private static ResponseEntity<Page> goOn(Frame frame, KeptDrafts.Resumed resumed, HttpServletRequest request) {
        String cookie = DraftCookies.set(frame, resumed.leistung(), resumed.token(), request.isSecure());
        return Redirects.to(frame, "/antrag/" + resumed.leistung() + "/weiter", HttpHeaders.SET_COOKIE, cookie);
    }

    private static PublicReference reference(String kennung) {
        return PublicReference.parse(kennung).orElseThrow(Redirects::notFound);
    }

    private static Actor.Citizen citizen(Actor actor) {
        if (actor instanceof Actor.Citizen citizen) {
            return citizen;
        }
        throw Redirects.notFound();
    }
}
