package rathaus.casework.usecases;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.applications.AntragErasure;
import rathaus.records.ErasedWithVorgang;

/** Tells the portal to forget the Antrag whose file is deleted. */
@Component
class ErasedAntrag implements ErasedWithVorgang {

    private final AntragErasure portal;

    ErasedAntrag(AntragErasure portal) {
        this.portal = portal;
    }

    @Override
    public void erase(UUID vorgang, Optional<UUID> antrag) {
        antrag.ifPresent(portal::erase);
    }
}
