package rathaus.applications.domain;

import java.util.Optional;
import rathaus.applications.DraftToken;
import rathaus.forms.Answers;

/** The drafts of the open Kommune. */
public interface Drafts {

    void add(Draft draft, DraftToken token);

    /** The draft that this token opens. */
    Optional<Draft> find(DraftToken token);

    /** As {@link #find}, and nobody else submits or changes it until the transaction ends. */
    Optional<Draft> findForUpdate(DraftToken token);

    /** Stores new answers if nobody changed the draft since this revision was read. */
    boolean saveAnswers(Draft draft, Answers answers);

    /** Forgets the draft. */
    void remove(Draft draft);
}
