package rathaus.applications.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.applications.DraftToken;
import rathaus.forms.Answers;
import rathaus.kernel.ContentHash;

/** The drafts of the open Kommune. */
public interface Drafts {

    void add(Draft draft, DraftToken token);

    /** Until the transaction ends nobody else makes anything with this token. */
    void reserve(DraftToken token);

    /** The draft that this token opens. */
    Optional<Draft> find(DraftToken token);

    /** As {@link #find}, and nobody else submits or changes it until the transaction ends. */
    Optional<Draft> findForUpdate(DraftToken token);

    /** Stores new answers if nobody changed the draft since this revision was read. */
    boolean saveAnswers(Draft draft, Answers answers);

    /**
     * Moves the draft to another version with these answers, if nobody changed it since this revision was read; what it held
     * before is kept with it.
     */
    boolean move(Draft draft, ContentHash version, Answers answers);

    /** What the draft held before it was moved, newest first. */
    List<Earlier> earlier(Draft draft);

    /** Forgets the draft and all that belongs to it in this store. */
    void remove(Draft draft);

    /** The state of a draft before it was moved to another version. */
    record Earlier(ContentHash version, Answers answers) {}

    /** Drafts of an account, the last edited first. */
    List<Draft> ofAccount(UUID account, int atMost);
}
