package rathaus.recordsearch;

import java.util.Optional;

/** Where a page of hits ended. */
public record SearchPosition(float score, long key) {

    /** Reads the written form; empty if it is none. */
    public static Optional<SearchPosition> parse(String text) {
        String[] parts = text.length() > 60 ? new String[0] : text.split("_", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new SearchPosition(Float.intBitsToFloat(Integer.parseInt(parts[0])), Long.parseLong(parts[1])));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Written so that nothing is lost by rounding. */
    @Override
    public String toString() {
        return Float.floatToIntBits(score) + "_" + key;
    }
}
