package rathaus.identity;

import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Somebody tried too often; shown as a friendly page with status 429. */
@ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
public class TooManyRequests extends RuntimeException {

    private final Duration retryAfter;

    /** Refusal of this limit for this long. */
    public TooManyRequests(RateLimit limit, Duration retryAfter) {
        super(limit.name(), null, false, false);
        this.retryAfter = retryAfter;
    }

    /** When the next attempt may come. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
