package rathaus.applications;

import java.util.Map;
import rathaus.identity.ProvenIdentity;
import rathaus.kernel.LeistungId;
import rathaus.registers.Register;
import rathaus.registers.Registers;

/**
 * Evidence from registers in place of uploads (§ 5 EGovG). Nothing is asked before the person decides it, nothing counts before
 * the person has seen it and decided again, and whatever happens, uploading and handing in later stay open. A register is
 * asked only about the person whose identity is proven, never about anybody typed (ADR 0020).
 */
public interface Fetching {

    /** The registers that the open Kommune can ask. */
    Map<Register, Registers.Connection> registers();

    /**
     * Asks the register of a question and keeps the answer with the draft, not yet used. Asked again, while there is an answer,
     * it changes nothing. Takes as long as the register; not to be called inside of a transaction.
     */
    FetchOutcome fetch(DraftToken token, LeistungId leistung, String field, Decision decision);

    /** Uses what was fetched, or throws it away. */
    SaveOutcome decide(DraftToken token, LeistungId leistung, String field, boolean use);

    /**
     * The decision to let something be fetched.
     *
     * @param person who decides, and the only person about whom the register is asked
     * @param wording the words that stood beside the button
     */
    record Decision(ProvenIdentity person, String wording) {}
}
