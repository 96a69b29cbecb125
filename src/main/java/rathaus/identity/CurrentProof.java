package rathaus.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * The identity that a citizen has proven in the session of a request. A password proves that somebody owns an account, not who
 * this is; whoever may see data of others' files about a person needs more (ADR 0020).
 */
public interface CurrentProof {

    /** The path on which citizens can prove it; empty if there is no way to do so here. */
    Optional<String> path();

    /** What was proven in this session not too long ago; empty for guests and staff. */
    Optional<ProvenIdentity> of(HttpServletRequest request);
}
