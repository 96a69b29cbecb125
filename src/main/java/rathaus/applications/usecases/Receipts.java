package rathaus.applications.usecases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import rathaus.applications.DraftToken;
import rathaus.applications.Receipt;
import rathaus.applications.SubmittedAntrag;
import rathaus.applications.domain.Antraege;

/** The receipts of submitted Antraege; with the draft's token they can be seen again for a day. */
final class Receipts {

    private static final Duration RECEIPT_SHOWN = Duration.ofDays(1);

    private final PinnedForms forms;
    private final Antraege antraege;
    private final PinKey pins;
    private final Clock clock;

    Receipts(Stores stores, PinKey pins, Clock clock) {
        this.forms = stores.forms();
        this.antraege = stores.antraege();
        this.pins = pins;
        this.clock = clock;
    }

    Receipt of(SubmittedAntrag antrag) {
        return new Receipt(
                antrag.id(),
                antrag.reference(),
                pins.pinOf(antrag.id()).grouped(),
                antrag.leistung(),
                forms.nameOf(antrag),
                antrag.fee(),
                antrag.email(),
                antrag.submittedAt());
    }

    Optional<SubmittedAntrag> recent(DraftToken token) {
        Instant oldest = clock.instant().minus(RECEIPT_SHOWN);
        return antraege.ofToken(token).filter(antrag -> antrag.submittedAt().isAfter(oldest));
    }
}
