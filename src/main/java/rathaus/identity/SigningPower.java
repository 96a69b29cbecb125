package rathaus.identity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import rathaus.kernel.Money;

/**
 * A Zeichnungsbefugnis: what somebody may sign, for whom, up to which amount, from when until when.
 *
 * @param unit key of the only unit it counts for; empty if it counts for all units of the member
 * @param limit highest amount, itself included; empty if there is no limit
 * @param from first day
 * @param until last day; empty if no end is known
 */
public record SigningPower(
        UUID id,
        SigningKind kind,
        Optional<String> unit,
        Optional<Money> limit,
        SigningFunction function,
        LocalDate from,
        Optional<LocalDate> until) {

    /** Whether it counts on this day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
    }

    /** Whether it allows to sign this for a unit. */
    public boolean covers(SigningKind wanted, String forUnit, Money amount) {
        return kind == wanted
                && unit.filter(only -> !only.equals(forUnit)).isEmpty()
                && limit.filter(highest -> amount.compareTo(highest) > 0).isEmpty();
    }
}
