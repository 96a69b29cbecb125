package rathaus.disposal.usecases;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.kernel.Actor;

/** What happens to exchanges, in the history. */
@Component
class Acts {

    static final String ROLE = "Registratur";

    private final History history;

    Acts(History history) {
        this.history = history;
    }

    void note(UUID subject, String kind, Actor actor, Map<String, Object> details) {
        history.append(new Act(subject, "disposal." + kind, actor, ROLE, "", details));
    }

    void note(UUID subject, String kind, Actor actor, String reason) {
        history.append(new Act(subject, "disposal." + kind, actor, ROLE, reason, Map.of()));
    }
}
