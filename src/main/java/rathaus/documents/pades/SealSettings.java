package rathaus.documents.pades;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who seals. Bound at start, so that a word that names no provider stops the start instead of sending letters unsealed.
 *
 * @param provider {@code none}, or {@code simulation}: a key of this installation's own, without any effect in law
 */
@ConfigurationProperties("rathaus.sealing")
record SealSettings(@DefaultValue("none") Provider provider) {

    enum Provider {
        NONE,
        SIMULATION
    }
}
