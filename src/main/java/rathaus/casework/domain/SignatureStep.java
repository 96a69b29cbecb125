package rathaus.casework.domain;

/**
 * A signature that is needed.
 *
 * @param unit key of the unit whose member signs
 */
public record SignatureStep(Purpose purpose, String unit) {

    /** What it stands for. */
    public enum Purpose {
        /** Another unit takes part (Mitzeichnung). */
        CO_SIGNATURE,
        /** With it the decision is made (Schlusszeichnung). */
        FINAL
    }

    public boolean coSigns() {
        return purpose == Purpose.CO_SIGNATURE;
    }
}
