package rathaus.documents.clamav;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rathaus.documents.domain.VirusScanner;

/** Active with {@code rathaus.documents.scanner=clamav}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ClamavSettings.class)
@ConditionalOnProperty(name = "rathaus.documents.scanner", havingValue = "clamav")
class ClamavConfiguration {

    @Bean
    VirusScanner clamavVirusScanner(ClamavSettings settings) {
        return new ClamavVirusScanner(settings);
    }
}
