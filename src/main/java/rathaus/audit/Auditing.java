package rathaus.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.history.Anchors;
import rathaus.kernel.Actor;
import rathaus.records.Aktenzeichen;

/** What somebody with the right to audit may ask about the open Kommune; nobody else gets an answer. */
public interface Auditing {

    /** Orders a proof of chain, files and time stamps, which runs by itself; one that goes on already is not doubled. */
    void orderProof(Actor.Staff auditor);

    /** How far the latest proof is or what it found, and how the chain is stamped. */
    ProofState proofState(Actor.Staff auditor);

    /** Acts of the whole Kommune without their reasons, newest first, older than the one with this id. */
    List<Done> latest(Optional<UUID> before, int atMost, Actor.Staff auditor);

    /** Whether there is such a file. */
    boolean keeps(Aktenzeichen aktenzeichen, Actor.Staff auditor);

    /**
     * What was done in a file and who read it, oldest first; noted in the access log. Empty if there is no such file.
     *
     * @param aktenzeichen restricted files too: whoever audits sees acts, not contents
     */
    Optional<Trail> of(Aktenzeichen aktenzeichen, Actor.Staff auditor);

    /**
     * What is known about the proofs of this archive.
     *
     * @param run empty if nobody has ordered one yet
     * @param stamp the latest time stamp
     * @param attempt the last attempt to get one
     */
    record ProofState(Optional<ProofRun> run, Optional<Anchors.Anchor> stamp, Optional<Anchors.Attempt> attempt) {}

    /**
     * An act.
     *
     * @param who label of the actor (see {@link Actor#label()}), or the name of a member of staff
     * @param reason in the actor's words; empty if there is none, if it was erased, or in a list of many cases
     * @param sealed whether the chain covers it already
     */
    record Done(UUID id, Instant at, String who, String role, String kind, String reason, boolean sealed) {

        /** The same where nobody notes whose case it is. */
        public Done withoutReason() {
            return new Done(id, at, who, role, kind, "", sealed);
        }

        @Override
        public String toString() {
            return "Done[" + id + "]";
        }
    }

    /** Somebody read something. */
    record Read(Instant at, String who, String purpose, String what) {
        @Override
        public String toString() {
            return "Read[" + at + "]";
        }
    }

    /** The acts and the latest readings of one file. */
    record Trail(Aktenzeichen aktenzeichen, List<Done> acts, List<Read> reads) {
        public Trail {
            acts = List.copyOf(acts);
            reads = List.copyOf(reads);
        }
    }
}
