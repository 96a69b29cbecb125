package rathaus.registers;

import java.util.Optional;

/** The registers that the open Kommune can ask. */
public interface Registers {

    /** By whom the register is asked; empty if it cannot be asked here, and then nothing may offer it. */
    Optional<Connection> connection(Register register);

    /**
     * Asks, for the time of the setting {@code rathaus.registers.timeout} at most. Not to be called inside of a transaction.
     */
    RegisterAnswer ask(RegisterQuestion question);

    /**
     * A way to a register.
     *
     * @param provider id of the provider
     * @param simulated whether it only pretends; wherever its answers are shown, this is said
     */
    record Connection(String provider, boolean simulated) {}
}
