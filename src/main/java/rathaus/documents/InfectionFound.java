package rathaus.documents;

import java.util.UUID;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneBound;

/** A scanner found malicious software in a stored file. */
public record InfectionFound(KommuneId kommune, UUID content, String signature) implements KommuneBound {}
