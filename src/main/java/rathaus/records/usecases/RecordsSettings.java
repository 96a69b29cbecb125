package rathaus.records.usecases;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the files of this module stand.
 *
 * @param aktenplan folder of {@code <slug>.csv}, one Aktenplan for each Kommune
 */
@ConfigurationProperties("rathaus.records")
record RecordsSettings(
        @DefaultValue("classpath:/records/aktenplan/") String aktenplan) {}
