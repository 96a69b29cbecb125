package rathaus.applications.usecases;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.applications.PublicStatus;
import rathaus.applications.WithdrawalOutcome;
import rathaus.applications.domain.Antraege.KeptAntrag;
import rathaus.applications.domain.Correspondence;
import rathaus.design.Messages;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.kernel.Actor;
import rathaus.kernel.Language;
import rathaus.kernel.TimeOrderedId;

/** The citizen takes an Antrag back: the words are kept as a message, and the office is told. */
@Component
class Withdrawing {

    private static final String CITIZEN = "Antragstellung";

    private final Stores stores;
    private final FeePayments fees;
    private final Messages messages;
    private final History history;
    private final Clock clock;

    Withdrawing(Stores stores, FeePayments fees, Messages messages, History history, Clock clock) {
        this.stores = stores;
        this.fees = fees;
        this.messages = messages;
        this.history = history;
        this.clock = clock;
    }

    WithdrawalOutcome withdraw(UUID antrag, String reason, Actor actor) {
        Optional<KeptAntrag> kept = stores.antraege().kept(antrag);
        if (kept.isEmpty() || kept.get().status() == PublicStatus.COMPLETED) {
            return WithdrawalOutcome.TOO_LATE;
        }
        if (fees.isAtWork(antrag)) {
            return WithdrawalOutcome.PAYMENT_AT_WORK;
        }
        Instant now = clock.instant();
        if (!stores.antraege().withdraw(antrag, now)) {
            return WithdrawalOutcome.ALREADY;
        }
        UUID message = TimeOrderedId.next(clock);
        stores.correspondence().addMessage(new Correspondence.Letter(message, antrag, false, body(reason), now));
        stores.antraege().tellOffice("WITHDRAWAL", antrag, message, now);
        history.append(
                new Act(antrag, "applications.withdrawal-received", actor, CITIZEN, "", Map.of("message", message)));
        return WithdrawalOutcome.RECEIVED;
    }

    /** In German, because it binds. */
    private String body(String reason) {
        String declared = messages.in(Language.DE).get("applications.withdraw.declared");
        return reason.isBlank() ? declared : declared + "\n\n" + reason.strip();
    }
}
