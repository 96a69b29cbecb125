package rathaus.deadlines;

/**
 * A term after somebody wanted to extend it.
 *
 * @param frist what holds
 * @param unextended what held before; the same if the extension has no effect
 * @param verdict whether it has one, else why not
 */
public record ExtendedFrist(Frist frist, Frist unextended, Verdict verdict) {

    /** What becomes of an extension. */
    public enum Verdict {
        EFFECTIVE,
        /** The law knows no extension of this term. */
        NOT_ALLOWED,
        /** It was told without a reason. */
        WITHOUT_REASON,
        /** It is longer than the law allows. */
        TOO_LONG,
        /** It was told after the term had ended. */
        TOO_LATE
    }
}
