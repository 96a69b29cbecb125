package rathaus.history;

import java.util.UUID;

/** What a proof of a chain found. */
public sealed interface ChainVerdict {

    /**
     * Every link fits.
     *
     * @param sealed events in the chain
     * @param erased sealed events whose payload has been deleted; the chain still proves that they happened
     * @param unsealed events that no link covers yet; more than a few seconds' worth means that the job stands still
     */
    record Intact(long sealed, long erased, long unsealed) implements ChainVerdict {}

    /**
     * The first place where the chain does not fit.
     *
     * @param number of the link; 0 for an act that no link covers yet
     * @param kind of the act, as its row says; empty if the row is gone
     */
    record Broken(long number, UUID event, String kind, Fault fault) implements ChainVerdict {}

    /** What does not fit. */
    enum Fault {
        /** A number of the chain is missing. */
        NUMBER_MISSING,
        /** The chain names an event that is gone. */
        EVENT_MISSING,
        /** Link, event id or event hash were changed, or the order was. */
        LINK_DIFFERS,
        /** The payload is gone, and no release of two people says that it was erased. */
        PAYLOAD_MISSING,
        /** The payload is not the one that was sealed. */
        PAYLOAD_CHANGED,
        /** The event's columns say something else than its payload. */
        EVENT_CHANGED,
        /** The act has no link and does not wait for one. */
        SEAL_MISSING
    }
}
