package rathaus.documents.clamav;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code rathaus.documents.clamav.*}: where clamd listens.
 *
 * @param socket path of a Unix socket; wins over host and port if it is not empty
 * @param patience longest time for one scan, from connecting to the verdict
 */
@ConfigurationProperties("rathaus.documents.clamav")
record ClamavSettings(
        @DefaultValue("localhost") String host,
        @DefaultValue("3310") int port,
        @DefaultValue("") String socket,
        @DefaultValue("60s") Duration patience) {}
