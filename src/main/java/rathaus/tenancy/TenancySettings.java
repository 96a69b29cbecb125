package rathaus.tenancy;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Where the municipalities and their local law stand.
 *
 * @param kommunen the YAML file of the municipalities
 * @param ortsrecht folder of {@code <slug>/<leistung>.yaml}
 * @param baseUrl address of this installation when the Kommune stands in the path, for links in mails:
 *     {@code http://localhost:8080}; empty when every Kommune has its own host
 */
@ConfigurationProperties("rathaus.tenancy")
record TenancySettings(
        @DefaultValue("classpath:/tenancy/kommunen.yaml") Resource kommunen,
        @DefaultValue("ortsrecht") String ortsrecht,
        @DefaultValue("") String baseUrl) {}
