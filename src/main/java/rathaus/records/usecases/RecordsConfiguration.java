package rathaus.records.usecases;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Makes the settings of the module known. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RecordsSettings.class)
class RecordsConfiguration {}
