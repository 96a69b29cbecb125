package rathaus.applications.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import rathaus.applications.AntragTracking;
import rathaus.applications.PublicStatus;
import rathaus.applications.SupplementRequest;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.design.Tone;
import rathaus.kernel.LegalDay;

/**
 * How an Antrag stands.
 *
 * @param payment what is to be paid or was paid
 * @param problem key of what is wrong with the message; empty if nothing
 */
record StatusPage(
        Frame frame, AntragTracking.State state, Optional<StatusPayment> payment, StatusInput input, String problem)
        implements Page {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm 'Uhr'").withZone(LegalDay.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    String at(Instant instant) {
        return INSTANT.format(instant);
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Part of the message keys for the public state: {@code action-required}, {@code withdrawn}. */
    String statusKey() {
        return StatusWording.key(status(), state.ending(), state.withdrawn());
    }

    /** Whether the Antrag can be taken back here: not decided, and not taken back yet. */
    boolean mayWithdraw() {
        return state.status() != PublicStatus.COMPLETED && !state.withdrawn();
    }

    Tone tone() {
        return switch (status()) {
            case ACTION_REQUIRED -> Tone.WARNING;
            case COMPLETED -> state.ending().isPresent() ? Tone.INFO : Tone.SUCCESS;
            case INITIATED, SUBMITTED, RECEIVED, PROCESSING -> Tone.INFO;
        };
    }

    /** Who has paid or lets us collect has nothing more to do, even before the office has heard of it. */
    private PublicStatus status() {
        boolean nothingToDo = payment.filter(money -> !money.isTask()).isPresent()
                && state.requests().stream().noneMatch(SupplementRequest::isOpen);
        return nothingToDo && state.status() == PublicStatus.ACTION_REQUIRED ? PublicStatus.PROCESSING : state.status();
    }
}
