package rathaus.audit;

import java.util.List;
import java.util.Optional;
import rathaus.history.ChainVerdict;
import rathaus.records.Aktenzeichen;
import rathaus.records.RecordsProof;

/** Proves the archive of the open Kommune or one file of it: history, rows and stored bytes, all of one moment. */
public interface ArchiveProof {

    /** How many differences are told; more are counted only. */
    int MOST_TOLD = 100;

    /**
     * Walks the chain, then compares files with what it says of them.
     *
     * @param file only this one; the chain is walked as a whole for it too, because nothing else proves a link
     * @return empty if there is no such file
     */
    Optional<Proof> prove(Optional<Aktenzeichen> file, Progress progress);

    /** Told now and then, for those who wait. */
    @FunctionalInterface
    interface Progress {
        void at(Stage stage, long done);
    }

    /** What is being done. */
    enum Stage {
        CHAIN,
        FILES
    }

    /**
     * What was found.
     *
     * @param chain the first broken link, or what was counted
     * @param acts that belong to what was asked for, the whole Kommune or one file
     * @param unstated rows of which an earlier version did not say what stands in them
     * @param differences the first ones
     * @param moreDifferences how many followed
     * @param anchors how many time stamps fit, and which do not
     */
    record Proof(
            ChainVerdict chain,
            long acts,
            long vorgaenge,
            long rows,
            long unstated,
            long files,
            List<RecordsProof.Difference> differences,
            long moreDifferences,
            ProvenAnchors anchors) {

        public Proof {
            differences = List.copyOf(differences);
        }

        /** Whether nothing was found. */
        public boolean isWhole() {
            return chain instanceof ChainVerdict.Intact
                    && differences.isEmpty()
                    && anchors.wrong().isEmpty();
        }
    }

    /**
     * The time stamps over the chain.
     *
     * @param evidential how many are from an authority outside
     * @param demonstration how many are from the simulated one, which prove nothing to anybody
     * @param last number of the last link that a fitting one covers; 0 if there is none
     */
    record ProvenAnchors(long evidential, long demonstration, long last, List<WrongAnchor> wrong) {
        public ProvenAnchors {
            wrong = List.copyOf(wrong);
        }
    }

    /**
     * A time stamp that does not fit.
     *
     * @param number of the link that it is over
     * @param reason why the stamp itself is worth nothing; empty if the chain is the matter
     */
    record WrongAnchor(long number, AnchorFault fault, String reason) {}

    /** What is wrong with a time stamp. */
    enum AnchorFault {
        /** The chain has another link under this number than was stamped. */
        OTHER_LINK,
        /** The chain ends before the link that was stamped. */
        CHAIN_SHORTENED,
        /** The token is not over this link or from nobody who is trusted. */
        TOKEN_INVALID
    }
}
