package rathaus.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rathaus.deadlines.Calculation.Basis;

/** Applies one rule of Bekanntgabe to one delivery. */
record BekanntgabeCount(WorkingDays calendar, BekanntgabeRule rule, Delivery delivery) {

    Bekanntgabe asOf(LocalDate today) {
        if (delivery.lost()) {
            return new Bekanntgabe.NotNotified(calculation(null, List.of(), Basis.LOSS));
        }
        return switch (rule.effect()) {
            case FICTION -> fiction();
            case RETRIEVAL -> retrieval(today);
        };
    }

    private Bekanntgabe fiction() {
        LocalDate plain = delivery.on().plusDays(rule.days());
        List<DayOff> skipped = skipped(plain, rule.switches().fictionDayMoves());
        LocalDate day = plain.plusDays(skipped.size());
        LocalDate received = delivery.receivedOn();
        if (received != null && rule.proofs().receipt()) {
            return notified(received, received, List.of(), Basis.RECEIPT);
        }
        LocalDate retrieved = delivery.retrievedOn();
        if (retrieved != null && (isBeforeRenewal(retrieved) || decidesEarly(retrieved, day))) {
            return notified(retrieved, retrieved, List.of(), Basis.RETRIEVAL);
        }
        if (received != null && received.isAfter(day)) {
            return notified(received, received, List.of(), Basis.RECEIPT);
        }
        return notified(day, plain, skipped, Basis.FICTION);
    }

    private Bekanntgabe retrieval(LocalDate today) {
        LocalDate plain = delivery.on().plusDays(rule.days());
        List<DayOff> skipped = skipped(plain, rule.switches().lapseMoves());
        LocalDate last = plain.plusDays(skipped.size());
        LocalDate retrieved = delivery.retrievedOn();
        if (retrieved != null && !retrieved.isAfter(last)) {
            LocalDate next = retrieved.plusDays(1);
            List<DayOff> moved = skipped(next, rule.switches().fictionDayMoves());
            return notified(next.plusDays(moved.size()), next, moved, Basis.RETRIEVAL);
        }
        return today.isAfter(last)
                ? new Bekanntgabe.NotNotified(calculation(plain, skipped, Basis.LAPSE))
                : new Bekanntgabe.AwaitingRetrieval(last, calculation(plain, skipped, Basis.LAPSE));
    }

    /** § 9 (1) OZG: retrieved before a renewed notification, the day of the first retrieval stays decisive. */
    private boolean isBeforeRenewal(LocalDate retrieved) {
        LocalDate renewed = delivery.renewedOn();
        return rule.proofs().retrievalBeforeRenewal() && renewed != null && retrieved.isBefore(renewed);
    }

    private boolean decidesEarly(LocalDate retrieved, LocalDate fictionDay) {
        return rule.switches().earlyRetrievalDecides() && retrieved.isBefore(fictionDay);
    }

    private List<DayOff> skipped(LocalDate day, boolean moves) {
        return moves ? calendar.daysOffFrom(day) : List.of();
    }

    private Bekanntgabe notified(LocalDate day, LocalDate plain, List<DayOff> skipped, Basis basis) {
        return new Bekanntgabe.Notified(day, calculation(plain, skipped, basis));
    }

    private Calculation calculation(@Nullable LocalDate plain, List<DayOff> skipped, Basis basis) {
        return new Calculation(rule.id(), rule.paragraph(), delivery.on(), plain, 0, skipped, basis, rule.note());
    }
}
