package rathaus.identity.web;

import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.session.web.http.HttpSessionIdResolver;

/** Sessions lie in the database from the start, so that a restart logs nobody out and a second node needs nothing. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SessionConfiguration {

    @Bean
    HttpSessionIdResolver sessionIds() {
        return new HostCookieSessionIds();
    }

    /**
     * A session holds text and nothing else: no domain data can get into it by accident, and no Java object is ever read
     * back from it.
     */
    @Bean
    ConversionService springSessionConversionService() {
        GenericConversionService conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, value -> {
            if (value instanceof String text) {
                return text.getBytes(StandardCharsets.UTF_8);
            }
            throw new IllegalArgumentException(
                    "A session holds ids as text, not a " + value.getClass().getName());
        });
        conversions.addConverter(byte[].class, Object.class, bytes -> new String(bytes, StandardCharsets.UTF_8));
        return conversions;
    }
}
