package rathaus.history;

import java.util.UUID;

/** Proves the history of the open Kommune. */
public interface ChainProof {

    /** Walks the whole chain from its beginning and compares every link, event and payload; then what no link covers yet. */
    ChainVerdict prove();

    /** The same, and tells of every act that has been found whole. Called within one transaction, it proves one moment. */
    ChainVerdict prove(Proven proven);

    /** Takes note of acts, one after another. */
    @FunctionalInterface
    interface Proven {

        /**
         * An act was found whole.
         *
         * @param number of its link; 0 if none covers it yet
         * @param link the link itself; empty if none covers it yet
         */
        void act(long number, UUID event, UUID subject, String kind, byte[] link);
    }
}
