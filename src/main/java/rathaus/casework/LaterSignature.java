package rathaus.casework;

import rathaus.identity.SigningFunction;

/** What became of a signature under what changes a decision. */
public sealed interface LaterSignature {

    /**
     * Given.
     *
     * @param last whether it was the final one, so that it takes effect now
     * @param unit for which it was given
     */
    record Given(boolean last, boolean coSignature, String unit, SigningFunction function) implements LaterSignature {}

    /**
     * Not possible; it waits on.
     *
     * @param messageKey text for whoever wanted to sign
     */
    record Refused(String messageKey) implements LaterSignature {}

    /** Somebody else was faster: it is signed, given back or taken back. */
    record ChangedMeanwhile() implements LaterSignature {}
}
