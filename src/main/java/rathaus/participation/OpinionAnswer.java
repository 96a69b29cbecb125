package rathaus.participation;

import java.util.List;

/**
 * What a unit says.
 *
 * @param files at most one
 */
public record OpinionAnswer(OpinionVerdict verdict, String text, List<SharedFile> files) {

    /** The longest that can be said. */
    public static final int LONGEST = 8_000;

    public OpinionAnswer {
        if (text.length() > LONGEST || (verdict.needsText() && text.isBlank())) {
            throw new IllegalArgumentException("Not an answer");
        }
        files = List.copyOf(files);
    }

    @Override
    public String toString() {
        return "OpinionAnswer[" + verdict + "]";
    }
}
