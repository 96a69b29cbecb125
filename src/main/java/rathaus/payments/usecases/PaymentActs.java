package rathaus.payments.usecases;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.kernel.Actor;
import rathaus.payments.Payment;
import rathaus.tenancy.KommuneScope;

/** Writes what happened to a payment into the history of its reference. */
@Component
class PaymentActs {

    private static final String ROLE = "Zahlung";

    private final History history;

    PaymentActs(History history) {
        this.history = history;
    }

    void requested(Payment payment, Actor actor) {
        append(
                payment.reference(),
                "payments.payment-requested",
                actor,
                "",
                Map.of(
                        "amountCents", payment.amount().cents(),
                        "kassenzeichen", payment.kassenzeichen().value(),
                        "dueOn", payment.dueOn().toString(),
                        "debited", payment.debited()));
    }

    void by(Actor actor, UUID reference, String kind, String reason) {
        append(reference, kind, actor, reason, Map.of());
    }

    void byProvider(UUID reference, String kind, Map<String, Object> details) {
        append(reference, kind, new Actor.Machine("payments.reconciliation", KommuneScope.required()), "", details);
    }

    private void append(UUID reference, String kind, Actor actor, String reason, Map<String, Object> details) {
        history.append(new Act(reference, kind, actor, ROLE, reason, details));
    }
}
