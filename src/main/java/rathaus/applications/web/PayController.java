package rathaus.applications.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.applications.AntragTracking;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.payments.PaymentStart;
import rathaus.payments.Payments;

/** Sends to the provider and takes back from it. Amount and purpose come from the demand, never from the browser. */
@Controller
class PayController {

    private static final String PLACE = "#zahlung";

    private final OpenedAntrag opened;
    private final Payments payments;
    private final StatusComposition pages;

    PayController(OpenedAntrag opened, Payments payments, StatusComposition pages) {
        this.opened = opened;
        this.payments = payments;
        this.pages = pages;
    }

    @PostMapping("/antrag/vorgang/{reference}/bezahlen")
    @Requires(Permission.APPLY)
    ResponseEntity<Page> pay(@PathVariable String reference, Frame frame, Actor actor, HttpServletRequest request) {
        AntragTracking.State state = opened.state(reference, actor, request);
        if (payments.byReference(state.antrag()).isEmpty()) {
            throw Redirects.notFound();
        }
        return switch (payments.start(state.antrag(), path(state) + "/bezahlt", actor)) {
            case PaymentStart.SendTo sendTo -> send(frame, state, sendTo.target());
            case PaymentStart.NotOpen ignored -> Redirects.to(frame, path(state) + PLACE);
            case PaymentStart.TransferOnly ignored -> Redirects.to(frame, path(state) + PLACE);
            case PaymentStart.Unavailable ignored -> Redirects.conflict(pages.afterFailure(frame, state));
        };
    }

    /** The provider sends back to here. What happened is asked of the provider, not of the browser. */
    @GetMapping("/antrag/vorgang/{reference}/bezahlt")
    @Requires(Permission.APPLY)
    ResponseEntity<Page> back(@PathVariable String reference, Frame frame, Actor actor, HttpServletRequest request) {
        Optional<AntragTracking.State> state = opened.find(reference, actor, request);
        if (state.isEmpty()) {
            return Redirects.to(frame, "/antrag/status");
        }
        payments.refresh(state.get().antrag());
        return Redirects.to(frame, path(state.get()) + PLACE);
    }

    /** Forms of ours may lead to our own pages only (Content-Security-Policy), so a link leads to another site. */
    private static ResponseEntity<Page> send(Frame frame, AntragTracking.State state, String target) {
        return target.startsWith("/")
                ? Redirects.to(frame, target)
                : ResponseEntity.ok(ProviderLinkPage.of(frame, path(state), target));
    }

    private static String path(AntragTracking.State state) {
        return "/antrag/vorgang/" + state.reference();
    }
}
