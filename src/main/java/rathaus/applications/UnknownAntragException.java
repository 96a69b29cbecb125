package rathaus.applications;

import java.util.UUID;

/** There is no such Antrag, request or document in the open Kommune; the answer is the same for all of them. */
public class UnknownAntragException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownAntragException(UUID id) {
        super("Nothing of the open Kommune has the id " + id);
    }
}
