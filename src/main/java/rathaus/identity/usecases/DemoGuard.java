package rathaus.identity.usecases;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
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
        objection().ifPresent(words -> {
            throw new IllegalStateException(words);
        });
    }

    /** Why this must not start; empty if it may. */
    Optional<String> objection() {
        for (Kommune kommune : kommunen.all()) {
            if (!isNobodys(kommune.host())) {
                return Optional.of("Demo accounts and the real host name " + kommune.host() + " exclude each other");
            }
        }
        String base = environment.getProperty("rathaus.tenancy.base-url", "");
        String baseHost =
                base.isBlank() ? "localhost" : String.valueOf(URI.create(base).getHost());
        if (!isNobodys(baseHost)) {
            return Optional.of("Demo accounts and the real host name " + baseHost + " exclude each other");
        }
        String address = environment.getProperty("server.address", "0.0.0.0");
        boolean agreed = environment.getProperty("rathaus.demo-reachable", Boolean.class, false);
        return LOOPBACK.contains(address) || agreed
                ? Optional.empty()
                : Optional.of("Demo accounts must not be reachable from the network: set server.address=127.0.0.1"
                        + " or, if you really want it, rathaus.demo-reachable=true");
    }

    private static boolean isNobodys(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return LOOPBACK.contains(name) || name.endsWith(".example") || name.endsWith(".localhost");
    }
}
