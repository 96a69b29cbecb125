package rathaus.records;

import java.util.Optional;
import java.util.UUID;

/**
 * What a module above keeps for a Vorgang and erases with it. Called within the transaction that deletes the Vorgang, after
 * its release and before its rows go; what it throws stops the whole deletion.
 */
public interface ErasedWithVorgang {

    void erase(UUID vorgang, Optional<UUID> antrag);
}
