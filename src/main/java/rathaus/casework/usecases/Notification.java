package rathaus.casework.usecases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.applications.PublishedVerfahren;
import rathaus.casework.domain.Bearbeitung;
import rathaus.casework.domain.Bearbeitung.Channel;
import rathaus.casework.domain.Bearbeitung.Dispatch;
import rathaus.deadlines.Bekanntgabe;
import rathaus.deadlines.Deadlines;
import rathaus.deadlines.Delivery;
import rathaus.deadlines.DeliveryChannel;
import rathaus.deadlines.Frist;
import rathaus.deadlines.ProcedureLaw;
import rathaus.deadlines.Rechtsbehelf;
import rathaus.procedure.Ablauf;

/** When a Bescheid counts as notified and until when a remedy may be lodged, by the law that the package names. */
@Component
class Notification {

    private final Deadlines deadlines;
    private final PublishedVerfahren published;

    Notification(Deadlines deadlines, PublishedVerfahren published) {
        this.deadlines = deadlines;
        this.published = published;
    }

    /** Provided for retrieval today (§ 9 (1) OZG; taxes: § 122a AO). */
    Dispatch inMailbox(Bearbeitung.Facts facts, UUID bescheid, LocalDate today) {
        Ablauf ablauf = published.version(facts.pinned()).ablauf();
        DeliveryChannel channel = switch (ablauf.notification()) {
            case OZG_9, AO_122, AO_122A -> DeliveryChannel.MAILBOX;
            case VWVFG_41 -> DeliveryChannel.RETRIEVAL;
        };
        return delivered(ablauf, channel, Channel.MAILBOX, bescheid, today);
    }

    /** Last day on which what is provided today can be retrieved, where a law sets one (§ 41 Abs. 2a VwVfG). */
    Optional<LocalDate> lapsesOn(Bearbeitung.Facts facts, LocalDate provided) {
        Ablauf ablauf = published.version(facts.pinned()).ablauf();
        return ablauf.notification() == Ablauf.NotificationRegime.VWVFG_41 && facts.electronic()
                ? awaited(
                        deadlines.bekanntgabe(law(ablauf), DeliveryChannel.RETRIEVAL, Delivery.on(provided), provided))
                : Optional.empty();
    }

    private static Optional<LocalDate> awaited(Bekanntgabe bekanntgabe) {
        return switch (bekanntgabe) {
            case Bekanntgabe.AwaitingRetrieval awaiting -> Optional.of(awaiting.until());
            case Bekanntgabe.Notified ignored -> Optional.empty();
            case Bekanntgabe.NotNotified ignored -> Optional.empty();
        };
    }

    /** Retrieved for the first time on this day, where the law counts from it (§ 41 Abs. 2a VwVfG). */
    Dispatch retrieved(Bearbeitung.Facts facts, UUID bescheid, LocalDate provided, LocalDate retrieved) {
        Ablauf ablauf = published.version(facts.pinned()).ablauf();
        Delivery delivery = Delivery.on(provided).retrieved(retrieved);
        Optional<LocalDate> notified =
                day(deadlines.bekanntgabe(law(ablauf), DeliveryChannel.RETRIEVAL, delivery, retrieved));
        return new Dispatch(
                bescheid,
                Channel.MAILBOX,
                Optional.of(provided),
                notified,
                notified.flatMap(day -> appealUntil(ablauf, day)));
    }

    private static Optional<LocalDate> day(Bekanntgabe bekanntgabe) {
        return switch (bekanntgabe) {
            case Bekanntgabe.Notified known -> Optional.of(known.day());
            case Bekanntgabe.AwaitingRetrieval ignored -> Optional.empty();
            case Bekanntgabe.NotNotified ignored -> Optional.empty();
        };
    }

    /** Printed, not posted yet: nothing runs. */
    Dispatch toBePosted(UUID bescheid) {
        return new Dispatch(bescheid, Channel.POST, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Given to the post on this day (§ 41 (2) VwVfG, § 122 (2) AO). */
    Dispatch posted(Bearbeitung.Facts facts, UUID bescheid, LocalDate on) {
        Ablauf ablauf = published.version(facts.pinned()).ablauf();
        return delivered(ablauf, DeliveryChannel.POST, Channel.POST, bescheid, on);
    }

    private Dispatch delivered(Ablauf ablauf, DeliveryChannel by, Channel channel, UUID bescheid, LocalDate on) {
        Optional<LocalDate> notified = day(deadlines.bekanntgabe(law(ablauf), by, Delivery.on(on), on));
        return new Dispatch(
                bescheid, channel, Optional.of(on), notified, notified.flatMap(day -> appealUntil(ablauf, day)));
    }

    private Optional<LocalDate> appealUntil(Ablauf ablauf, LocalDate notified) {
        Optional<Rechtsbehelf> remedy = remedy(ablauf);
        if (remedy.isEmpty()) {
            return Optional.empty();
        }
        return switch (deadlines.rechtsbehelf(remedy.get(), true, notified)) {
            case Frist.Ending ending -> Optional.of(ending.lastDay());
            case Frist.Suspended ignored -> Optional.empty();
            case Frist.Unlimited ignored -> Optional.empty();
        };
    }

    static ProcedureLaw law(Ablauf ablauf) {
        return switch (ablauf.notification()) {
            case OZG_9, VWVFG_41 -> ProcedureLaw.VWVFG;
            case AO_122, AO_122A -> ProcedureLaw.AO;
        };
    }

    private static Optional<Rechtsbehelf> remedy(Ablauf ablauf) {
        return switch (ablauf.rechtsbehelf().kind()) {
            case WIDERSPRUCH -> Optional.of(Rechtsbehelf.WIDERSPRUCH);
            case EINSPRUCH -> Optional.of(Rechtsbehelf.EINSPRUCH);
            case COURT_APPLICATION -> Optional.of(Rechtsbehelf.PERSONENSTANDSGERICHT);
            case ACTION -> Optional.of(Rechtsbehelf.KLAGE);
            case NONE -> Optional.empty();
        };
    }
}
