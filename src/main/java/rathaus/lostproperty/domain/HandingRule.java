package rathaus.lostproperty.domain;

import java.time.LocalDate;
import java.util.Optional;
import rathaus.lostproperty.FinderWish;
import rathaus.lostproperty.FundsacheOutcome.Refused;
import rathaus.lostproperty.FundsacheStatement;
import rathaus.lostproperty.Handing;

/**
 * Whether an item may leave in this way (§§ 966, 969, 973, 976, 978-980 BGB).
 *
 * @param lastDay of the six months; empty where nobody becomes owner by finding
 */
public record HandingRule(FundsacheStatement item, Optional<LocalDate> lastDay) {

    /** Why not; empty if it may. */
    public Optional<Refused> refusal(Handing handing, LocalDate today) {
        if (handing.on().isAfter(today)) {
            return refused("am", "lostproperty.refused.future");
        }
        if (handing.on().isBefore(item.notifiedOn())) {
            return refused("am", "lostproperty.refused.before-intake");
        }
        return switch (handing.ending()) {
            case EIGENTUEMER -> Optional.empty();
            case FINDER -> toFinder(handing);
            case VERSTEIGERT, VERWERTET -> sold(handing);
        };
    }

    private Optional<Refused> toFinder(Handing handing) {
        if (lastDay.isEmpty()) {
            return refused("ende", "lostproperty.refused.no-ownership");
        }
        if (item.wish() != FinderWish.BEIDES) {
            return refused("ende", "lostproperty.refused.finder-waived");
        }
        if (!isOver(handing.on())) {
            return refused("am", "lostproperty.refused.term-runs");
        }
        return handing.nobodyClaims() ? Optional.empty() : refused("niemand", "lostproperty.refused.right-claimed");
    }

    /** Without reasons only what has become the Kommune's own by lapse of time (§ 976 (1) BGB). */
    private Optional<Refused> sold(Handing handing) {
        boolean own = isOver(handing.on()) && item.wish() != FinderWish.BEIDES;
        return own || !handing.reason().isBlank()
                ? Optional.empty()
                : refused("grund", "lostproperty.refused.reason-missing");
    }

    private boolean isOver(LocalDate day) {
        return lastDay.filter(day::isAfter).isPresent();
    }

    private static Optional<Refused> refused(String field, String key) {
        return Optional.of(new Refused(field, key));
    }
}
