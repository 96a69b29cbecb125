package rathaus.disposal.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import rathaus.kernel.KommuneId;
import rathaus.records.Aktenzeichen;

/** Ids of Akten in messages: the same Akte has the same id in every message, without telling ours. */
public final class AkteIds {

    private AkteIds() {}

    /** The id of this Akte outside. */
    public static UUID of(KommuneId kommune, Aktenzeichen aktenzeichen) {
        String name = "rathaus:akte:" + kommune.value() + ":" + aktenzeichen;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
