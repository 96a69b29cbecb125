package rathaus.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The dated rules of Bekanntgabe; for every law, channel and day there is at most one. */
public final class BekanntgabeRules {

    private final List<BekanntgabeRule> rules;

    BekanntgabeRules(List<BekanntgabeRule> rules) {
        this.rules = List.copyOf(rules);
        for (BekanntgabeRule rule : rules) {
            refuseOverlap(rule);
        }
    }

    /** All rules, as in the data. */
    public List<BekanntgabeRule> all() {
        return rules;
    }

    /**
     * The rule for a delivery on this day.
     *
     * @throws IllegalArgumentException if the data do not reach back to this day
     */
    public BekanntgabeRule rule(ProcedureLaw law, DeliveryChannel channel, LocalDate deliveredOn) {
        return find(law, channel, deliveredOn)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No rule of Bekanntgabe is known for %s, %s on %s".formatted(law, channel, deliveredOn)));
    }

    /** The same, empty if the data do not reach back to this day. */
    public Optional<BekanntgabeRule> find(ProcedureLaw law, DeliveryChannel channel, LocalDate deliveredOn) {
        return rules.stream()
                .filter(rule -> rule.law() == law && rule.channel() == channel && rule.holdsOn(deliveredOn))
                .findFirst();
    }

    private void refuseOverlap(BekanntgabeRule rule) {
        long holding = rules.stream()
                .filter(other -> other.law() == rule.law() && other.channel() == rule.channel())
                .filter(other -> other.holdsOn(rule.validFrom()))
                .count();
        if (holding != 1) {
            throw new IllegalArgumentException("Two rules of Bekanntgabe hold on one day: " + rule.id());
        }
    }
}
