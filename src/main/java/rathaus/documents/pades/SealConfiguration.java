package rathaus.documents.pades;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rathaus.documents.domain.SealProvider;
import rathaus.server.DataFolder;

/** Chooses the provider of this installation. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SealSettings.class)
class SealConfiguration {

    @Bean
    SealProvider sealProvider(SealSettings settings, DataFolder data, Clock clock) {
        return switch (settings.provider()) {
            case NONE -> new NoSeals();
            case SIMULATION -> new SimulatedSeals(data.of("seals"), clock);
        };
    }
}
