package rathaus.kernel;

/**
 * Identifies a Kommune within one installation; also the value that row security compares.
 *
 * @param value positive, never shown to people
 */
public record KommuneId(int value) {

    public KommuneId {
        if (value <= 0) {
            throw new IllegalArgumentException("A Kommune has a positive number, not " + value);
        }
    }
}
