package rathaus.applications.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.applications.AntragTracking;
import rathaus.kernel.Actor;
import rathaus.kernel.PublicReference;

/** Who may see an Antrag: the account that sent it, and a session that knew reference and PIN. */
@Component
class OpenedAntrag {

    private final AntragTracking tracking;

    OpenedAntrag(AntragTracking tracking) {
        this.tracking = tracking;
    }

    /** The Antrag, or "not found" whether it does not exist or is somebody else's. */
    AntragTracking.State state(String typed, Actor actor, HttpServletRequest request) {
        return find(typed, actor, request).orElseThrow(Redirects::notFound);
    }

    /** The Antrag, if this session may see it. */
    Optional<AntragTracking.State> find(String typed, Actor actor, HttpServletRequest request) {
        return PublicReference.parse(typed)
                .flatMap(reference -> own(reference, actor).or(() -> unlocked(reference, actor, request)))
                .flatMap(tracking::state);
    }

    private Optional<UUID> own(PublicReference reference, Actor actor) {
        return actor instanceof Actor.Citizen citizen ? tracking.ofAccount(reference, citizen) : Optional.empty();
    }

    private Optional<UUID> unlocked(PublicReference reference, Actor actor, HttpServletRequest request) {
        return tracking.find(reference).filter(id -> UnlockedAntraege.isOpen(request, actor.acting(), id));
    }
}
