package rathaus.applications.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.applications.DraftToken;
import rathaus.kernel.Language;
import rathaus.kernel.PublicReference;

/** Drafts of the open Kommune that somebody left: how to get back to them, and when they have to go. */
public interface LeftDrafts {

    /** Sets a new code and where to announce the deletion; an older code opens nothing any more. */
    void handOut(Draft draft, byte[] codeHash, Optional<String> email, Language language);

    /** The draft of this reference, whatever the code. */
    Optional<Locked> withReference(PublicReference reference);

    /** Lets one more browser open the draft. */
    void addToken(Draft draft, DraftToken token);

    /** Puts the draft into an account. */
    void putIntoAccount(Draft draft, UUID account);

    /** Drafts last edited before, whose deletion nobody has announced since; locked, those of others at work left out. */
    List<Draft> unannounced(Instant editedBefore, int atMost);

    /** Drafts last edited before, whose deletion was announced before that instant; locked likewise. */
    List<Draft> expired(Instant editedBefore, Instant announcedBefore, int atMost);

    /** Notes that the deletion was announced, as far as an address is known. */
    void announced(Draft draft, Instant at);

    /** Drafts of this account, locked. */
    List<Draft> ofAccountForUpdate(UUID account);

    /**
     * A draft and what its code has to fit.
     *
     * @param codeHash empty as long as nobody asked for a code
     */
    record Locked(Draft draft, Optional<byte[]> codeHash) {
        @Override
        public String toString() {
            return "Locked[" + draft.id() + "]";
        }
    }
}
