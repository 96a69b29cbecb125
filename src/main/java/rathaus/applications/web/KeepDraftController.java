package rathaus.applications.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.applications.DraftToken;
import rathaus.applications.KeptDrafts;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.identity.ClientAddress;
import rathaus.identity.RateLimit;
import rathaus.identity.RateLimits;
import rathaus.kernel.Actor;
import rathaus.kernel.LeistungId;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.tenancy.KommuneLinks;

/** Leaving a draft: how long it stays, and a link with a code for another device. */
@Controller
class KeepDraftController {

    private final KeptDrafts kept;
    private final RateLimits limits;
    private final KommuneLinks links;

    KeepDraftController(KeptDrafts kept, RateLimits limits, KommuneLinks links) {
        this.kept = kept;
        this.limits = limits;
        this.links = links;
    }

    @GetMapping("/antrag/{leistung}/spaeter")
    @Requires(Permission.APPLY)
    ResponseEntity<Page> show(@PathVariable String leistung, Frame frame, HttpServletRequest request) {
        LeistungId id = LeistungPath.of(leistung);
        return DraftCookies.of(request)
                .flatMap(token -> kept.stay(token, id))
                .map(stay -> ResponseEntity.ok().<Page>body(KeepDraftPage.of(frame, id, stay)))
                .orElseGet(() -> Redirects.to(frame, "/antrag/" + id));
    }

    @PostMapping("/antrag/{leistung}/spaeter")
    @Requires(Permission.APPLY)
    ResponseEntity<Page> handOut(
            @PathVariable String leistung, KeepDraftInput input, Frame frame, Actor actor, HttpServletRequest request) {
        LeistungId id = LeistungPath.of(leistung);
        DraftToken token = DraftCookies.of(request).orElseThrow(Redirects::notFound);
        KeptDrafts.Stay stay = kept.stay(token, id).orElseThrow(Redirects::notFound);
        if (input.isFaulty(frame.language())) {
            return Redirects.faulty(KeepDraftPage.of(frame, id, stay).faulty(input));
        }
        limits.acquire(RateLimit.LINKS_FROM_ADDRESS, ClientAddress.of(request));
        input.address()
                .ifPresent(address -> limits.acquire(
                        RateLimit.LINKS_TO_MAILBOX, actor.acting().value() + ":" + address));
        Optional<KeptDrafts.HandedOut> handedOut = kept.handOut(token, id, input.address(), frame.language());
        String address = links.absolute(actor.acting(), "/antrag/fortsetzen");
        return handedOut
                .map(shown -> ResponseEntity.ok().<Page>body(new HandedOutPage(frame, id, shown, address)))
                .orElseThrow(Redirects::notFound);
    }

    @PostMapping("/antrag/{leistung}/spaeter/konto")
    @Requires(Permission.USE_OWN_ACCOUNT)
    ResponseEntity<Page> putIntoAccount(
            @PathVariable String leistung, Frame frame, Actor actor, HttpServletRequest request) {
        LeistungId id = LeistungPath.of(leistung);
        DraftToken token = DraftCookies.of(request).orElseThrow(Redirects::notFound);
        if (actor instanceof Actor.Citizen citizen) {
            kept.putIntoAccount(token, id, citizen);
        }
        return Redirects.to(frame, "/antrag/" + id + "/spaeter");
    }
}
