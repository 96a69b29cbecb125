package rathaus.forms;

import java.util.Map;
import java.util.Optional;
import rathaus.decisions.Values;
import rathaus.registers.Register;

/**
 * Registers that can be asked here and now, by whoever looks at the page. What is not in here is not offered: the page never
 * pretends.
 */
public record FetchOffers(Map<Register, Offer> byRegister) {

    /** No register can be asked. */
    public static final FetchOffers NONE = new FetchOffers(Map.of());

    public FetchOffers {
        byRegister = Map.copyOf(byRegister);
    }

    /** How the register of this question can be asked. */
    Optional<Offer> of(Field field, Values values) {
        return field.evidence()
                .filter(evidence -> evidence.applies(values))
                .flatMap(evidence -> Optional.ofNullable(byRegister.get(evidence.register())));
    }

    /**
     * How a register can be asked.
     *
     * @param simulated whether it only pretends
     * @param proof path on which the identity has to be proven first; empty if it is
     */
    public record Offer(boolean simulated, Optional<String> proof) {}
}
