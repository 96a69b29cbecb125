package rathaus.participation;

/**
 * An answer of the Antrag as the asked unit sees it: as it stood when it was asked.
 *
 * @param key which one; only for choosing
 */
public record SharedAnswer(String key, String label, String answer) {

    @Override
    public String toString() {
        return "SharedAnswer";
    }
}
