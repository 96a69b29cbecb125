package rathaus.payments.web;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.design.Frame;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.payments.Payments;

/** Payments of which their provider said nothing for days. */
@Controller
class StuckPaymentsController {

    private final Payments payments;

    StuckPaymentsController(Payments payments) {
        this.payments = payments;
    }

    @GetMapping("/amt/betrieb/zahlungen")
    @Requires(Permission.OPERATE)
    StuckPaymentsPage show(Frame frame) {
        return StuckPaymentsPage.of(frame, payments.stuck());
    }

    @PostMapping("/amt/betrieb/zahlungen/{reference}")
    @Requires(Permission.OPERATE)
    ResponseEntity<Void> askAgain(Frame frame, @PathVariable UUID reference) {
        if (!payments.askAgain(reference)) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.status(303)
                .location(URI.create(frame.link("/amt/betrieb/zahlungen")))
                .build();
    }
}
