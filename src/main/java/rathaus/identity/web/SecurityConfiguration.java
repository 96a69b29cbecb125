package rathaus.identity.web;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.MappedInterceptor;
import rathaus.identity.CurrentActor;

/**
 * The chain before every request. Spring Security gives the HTTP firewall and the protection of forms; who may enter a route
 * is decided by {@link RouteGuard}, where the handler and its permission are known. An answer that says nothing about it is
 * not to be stored by anybody.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SecurityConfiguration {

    @Bean
    CsrfTokenRepository csrfTokens() {
        return new HostCookieCsrfTokens();
    }

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, CsrfTokenRepository tokens) throws Exception {
        return http.csrf(csrf -> csrf.csrfTokenRepository(tokens)
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler())
                        .ignoringRequestMatchers(ReturnPath::isApi))
                .addFilterBefore(new CrossSiteFilter(), CsrfFilter.class)
                .headers(headers -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(routes -> routes.anyRequest().permitAll())
                .build();
    }

    /** There is no log-in through Spring Security, and no default user either. */
    @Bean
    AuthenticationManager nobodyLogsInHere() {
        return authentication -> {
            throw new ProviderNotFoundException("Log-in happens in the pages of this module");
        };
    }

    /** As a bean of this type the guard is found by every handler mapping, those of libraries included. */
    @Bean
    MappedInterceptor routeGuard(CurrentActor actors) {
        return new MappedInterceptor((String[]) null, new RouteGuard(actors));
    }

    @Bean
    WebMvcConfigurer actorArguments(CurrentActor actors) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ActorArguments(actors));
            }
        };
    }
}
