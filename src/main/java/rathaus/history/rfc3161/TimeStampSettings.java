package rathaus.history.rfc3161;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who stamps.
 *
 * @param url address of the authority; empty for none, {@code simulation} for the one of a demonstration
 * @param ca file with the certificates (PEM) that its certificate must lead to
 * @param timeout after which it counts as unreachable
 */
@ConfigurationProperties("rathaus.time-stamps")
record TimeStampSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String ca,
        @DefaultValue("15s") Duration timeout) {

    static final String KEY_OF_DEMONSTRATION = "zeitstempel-der-demonstration.key";

    boolean isSimulated() {
        return url.equals("simulation");
    }
}
