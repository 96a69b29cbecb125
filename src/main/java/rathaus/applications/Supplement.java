package rathaus.applications;

import java.time.Instant;
import java.util.UUID;
import rathaus.forms.Answers;

/** What the citizen sent in answer to a Nachforderung: answers and files of the requested fields only. */
public record Supplement(UUID request, UUID antrag, Answers answers, Instant at) {

    @Override
    public String toString() {
        return "Supplement[" + request + "]";
    }
}
