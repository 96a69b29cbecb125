package rathaus.registers.spi;

import rathaus.registers.Register;
import rathaus.registers.RegisterAnswer;
import rathaus.registers.RegisterQuestion;

/**
 * Somebody through whom registers are asked: NOOTS, a network of the Land, the register itself. Called outside of database
 * transactions, with the Kommune open, on a thread that is interrupted when the time is over. Answers for everything that a
 * register may do and throws for defects only.
 */
public interface RegisterProvider {

    /** Stable identifier, by which settings choose it. */
    String id();

    /** Whether it can ask this register. */
    boolean reaches(Register register);

    /** Whether it only pretends to ask. */
    default boolean isSimulated() {
        return false;
    }

    /**
     * Asks about the person of the question. What exists and is not this person's is {@link RegisterAnswer.NotFound}, without a
     * difference in content or time.
     */
    RegisterAnswer ask(RegisterQuestion question);
}
