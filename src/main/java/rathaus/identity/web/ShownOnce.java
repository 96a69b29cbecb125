package rathaus.identity.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Initial passwords on their way from the form that made them to the page that shows them: in the memory of this node only,
 * for the administrator who made them, for a few minutes, and gone with the first look. They stand in no address, no session
 * and no log; whoever misses one resets the access again.
 */
@Component
class ShownOnce {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST = 1_000;

    private final Clock clock;
    private final Map<Key, Waiting> waiting = new LinkedHashMap<>();

    ShownOnce(Clock clock) {
        this.clock = clock;
    }

    synchronized void keep(UUID administrator, UUID account, String password) {
        Instant now = clock.instant();
        waiting.values().removeIf(one -> one.until().isBefore(now));
        if (waiting.size() >= MOST) {
            waiting.remove(waiting.keySet().iterator().next());
        }
        waiting.put(new Key(administrator, account), new Waiting(password, now.plus(KEPT)));
    }

    synchronized Optional<String> take(UUID administrator, UUID account) {
        return Optional.ofNullable(waiting.remove(new Key(administrator, account)))
                .filter(one -> clock.instant().isBefore(one.until()))
                .map(Waiting::password);
    }

    private record Key(UUID administrator, UUID account) {}

    private record Waiting(String password, Instant until) {
        @Override
        public String toString() {
            return "Waiting";
        }
    }
}
