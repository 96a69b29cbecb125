package rathaus.payments.simulation;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rathaus.design.Frame;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** The page of the simulated provider. What is chosen here becomes known to us only when the provider is asked. */
@Controller
@Profile(SimulatedPayments.PROFILE)
class SimulatedPaymentController {

    private final SimulatedPayments simulation;

    SimulatedPaymentController(SimulatedPayments simulation) {
        this.simulation = simulation;
    }

    @GetMapping(SimulatedPayments.PATH + "{transaction}")
    @Requires(Permission.APPLY)
    ResponseEntity<SimulatedPaymentPage> show(Frame frame, @PathVariable UUID transaction) {
        return ResponseEntity.of(simulation.find(transaction).map(found -> SimulatedPaymentPage.of(frame, found)));
    }

    @PostMapping(SimulatedPayments.PATH + "{transaction}")
    @Requires(Permission.APPLY)
    ResponseEntity<SimulatedPaymentPage> decide(
            Frame frame,
            @PathVariable UUID transaction,
            @RequestParam(name = "ergebnis", defaultValue = "") String word) {
        Optional<SimulatedPayments.Transaction> found = simulation.find(transaction);
        Optional<Outcome> outcome = Outcome.ofWord(word);
        if (found.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        if (outcome.isEmpty()) {
            return ResponseEntity.status(422).body(SimulatedPaymentPage.of(frame, found.get()));
        }
        simulation.decide(transaction, outcome.get());
        return ResponseEntity.status(303)
                .location(URI.create(frame.link(found.get().returnPath())))
                .build();
    }
}
