package rathaus.identity.usecases;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import rathaus.identity.RateLimit;
import rathaus.identity.RateLimits;
import rathaus.identity.domain.AttemptBuckets;
import rathaus.tenancy.KommuneScope;

/** Limits in the memory of this node; keys are hashed with a secret that lives as long as the process. */
@Component
class NodeRateLimits implements RateLimits {

    private static final int MOST_KEYS = 200_000;

    private final AttemptBuckets buckets = new AttemptBuckets(MOST_KEYS);
    private final SecretKeySpec secret;
    private final Clock clock;

    NodeRateLimits(Clock clock) {
        this.clock = clock;
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        this.secret = new SecretKeySpec(bytes, "RAW");
    }

    @Override
    public Attempt tryAcquire(RateLimit limit, String key) {
        return buckets.take(limit, hashed(limit, key), clock.millis())
                .<Attempt>map(Refused::new)
                .orElseGet(Granted::new);
    }

    @Override
    public void giveBack(RateLimit limit, String key) {
        buckets.giveBack(limit, hashed(limit, key));
    }

    private String hashed(RateLimit limit, String key) {
        String whole = KommuneScope.required().value() + "|" + limit.name() + "|" + key;
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            return HexFormat.of().formatHex(mac.doFinal(whole.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
