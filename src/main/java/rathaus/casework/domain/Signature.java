package rathaus.casework.domain;

import java.time.Instant;
import java.util.UUID;
import rathaus.identity.SigningFunction;

/** A signature that was given. */
public record Signature(SignatureStep step, UUID by, SigningFunction function, Instant at) {

    /** In a preview: somebody who has not signed yet. */
    public static final UUID NOBODY = new UUID(0, 0);
}
