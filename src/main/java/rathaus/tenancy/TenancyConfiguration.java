package rathaus.tenancy;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Wires the request filter, the transaction manager and the handler arguments {@code Kommune} and {@code KommuneId}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TenancySettings.class)
class TenancyConfiguration implements WebMvcConfigurer {

    /** Before sessions and security: those need to know the Kommune. After the forwarded-header filter. */
    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 20;

    @Bean
    FilterRegistrationBean<KommuneFilter> kommuneFilter(Kommunen kommunen) {
        FilterRegistrationBean<KommuneFilter> registration = new FilterRegistrationBean<>(new KommuneFilter(kommunen));
        registration.setOrder(FIRST);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC));
        return registration;
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new KommuneTransactions(dataSource);
    }

    @Bean
    JdbcTemplate jdbcTemplate(DataSource dataSource) {
        return new KommuneJdbc(dataSource);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new KommuneArgumentResolver());
    }
}
