package rathaus.identity.usecases;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import rathaus.server.StartProblem;
import rathaus.tenancy.Kommune;
import rathaus.tenancy.Kommunen;

/**
 * Stops the start when a demonstration, whose passwords everybody knows, could be reached by others or serves a real host
 * name. Names under {@code .example} and {@code .localhost} are nobody's (RFC 2606, RFC 6761). Whoever wants to show the
 * demonstration in a network says so by {@code rathaus.demo-reachable=true}.
 */
@Component
@ConditionalOnBooleanProperty("rathaus.demo")
class DemoGuard implements InitializingBean {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    private final Kommunen kommunen;
    private final Environment environment;

    DemoGuard(Kommunen kommunen, Environment environment) {
        this.kommunen = kommunen;
        this.environment = environment;
    }

    @Override
    public void afterPropertiesSet() {
        objection().ifPresent(problem -> {
            throw problem;
        });
    }

    /** Why this must not start; empty if it may. */
    Optional<StartProblem> objection() {
        for (Kommune kommune : kommunen.all()) {
            if (!isNobodys(kommune.host())) {
                return Optional.of(new StartProblem("server.start.demo-real-host", kommune.host()));
            }
        }
        String base = environment.getProperty("rathaus.tenancy.base-url", "");
        String baseHost =
                base.isBlank() ? "localhost" : String.valueOf(URI.create(base).getHost());
        if (!isNobodys(baseHost)) {
            return Optional.of(new StartProblem("server.start.demo-real-host", baseHost));
        }
        String address = environment.getProperty("server.address", "0.0.0.0");
        boolean agreed = environment.getProperty("rathaus.demo-reachable", Boolean.class, false);
        return LOOPBACK.contains(address) || agreed
                ? Optional.empty()
                : Optional.of(new StartProblem("server.start.demo-reachable"));
    }

    private static boolean isNobodys(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return LOOPBACK.contains(name) || name.endsWith(".example") || name.endsWith(".localhost");
    }
}
