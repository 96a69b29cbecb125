package rathaus.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import rathaus.identity.CurrentActor;
import rathaus.kernel.Actor;
import rathaus.tenancy.KommuneScope;

/** The portal on a real port with its real filters, without a database: public pages need none. */
public final class PortalServer {

    private static final ConfigurableApplicationContext CONTEXT = start();

    private PortalServer() {}

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Slice.class)
                .web(WebApplicationType.SERVLET)
                .run("--server.port=0", "--spring.main.banner-mode=off", "--logging.level.root=warn");
    }

    /** Address of a path: {@code at("/bad-vilbel/")}. */
    public static String at(String path) {
        return "http://localhost:" + CONTEXT.getEnvironment().getProperty("local.server.port") + path;
    }

    /** What a browser gets; headers as name, value, name, value … */
    public static HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(at(path))).header("Accept", "text/html,*/*;q=0.8");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Sends any request. */
    public static HttpResponse<String> send(HttpRequest request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @TestConfiguration(proxyBeanMethods = false) // not found by the scan of the whole application
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class
    })
    @ComponentScan({"rathaus.design", "rathaus.tenancy", "rathaus.portal"})
    static class Slice {

        @Bean
        DataSource dataSource() {
            return new DriverManagerDataSource();
        }

        @Bean
        java.time.Clock clock() {
            return java.time.Clock.systemUTC();
        }

        /** Nobody is logged in here. */
        @Bean
        CurrentActor nobody() {
            return new CurrentActor() {
                @Override
                public Optional<Actor> of(HttpServletRequest request) {
                    return KommuneScope.current().map(Actor.Guest::new);
                }

                @Override
                public Optional<String> displayName(Actor actor) {
                    return Optional.empty();
                }
            };
        }
    }
}
