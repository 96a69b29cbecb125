package rathaus.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** What the walk over all routes asks of each: that it names a permission, stands on the right side, and keeps others out. */
public final class RouteWalk {

    private static final Set<Permission> PUBLIC = Set.of(Permission.VISIT, Permission.APPLY);
    private static final Set<String> STAFF_DOORS =
            Set.of("/amt/anmelden", "/amt/anmelden/code", "/amt/anmelden/einrichten", "/amt/abmelden");

    private RouteWalk() {}

    /** One way in. */
    public record Route(RequestMethod method, String pattern, Permission permission) {

        /** A path that the pattern matches. */
        public String path() {
            return pattern.replaceAll("\\{[^}]+}", "01a20310-0000-7000-8000-000000000000")
                    .replace("/**", "/x");
        }

        /** Whether it only reads. */
        public boolean reads() {
            return method == RequestMethod.GET;
        }
    }

    /** Handlers of ours that name no permission. */
    static List<String> unnamed(Collection<HandlerMethod> handlers) {
        return handlers.stream()
                .filter(handler -> handler.getBeanType().getName().startsWith("rathaus."))
                .filter(handler -> !handler.hasMethodAnnotation(Requires.class))
                .map(HandlerMethod::toString)
                .toList();
    }

    /** All ways in of all handlers that name a permission. */
    public static List<Route> routes(Map<RequestMappingInfo, HandlerMethod> handlers) {
        List<Route> routes = new ArrayList<>();
        handlers.forEach((info, handler) -> {
            Requires requires = handler.getMethodAnnotation(Requires.class);
            if (requires != null && !ErrorController.class.isAssignableFrom(handler.getBeanType())) {
                Stream<RequestMethod> methods =
                        info.getMethodsCondition().getMethods().isEmpty()
                                ? Stream.of(RequestMethod.GET, RequestMethod.POST)
                                : info.getMethodsCondition().getMethods().stream();
                methods.forEach(method -> info.getPatternValues()
                        .forEach(pattern -> routes.add(new Route(method, pattern, requires.value()))));
            }
        });
        return routes;
    }

    /** Routes whose permission belongs to the other side of the counter. */
    static List<Route> onTheWrongSide(Collection<Route> routes) {
        return routes.stream().filter(route -> !isOnItsSide(route)).toList();
    }

    private static boolean isOnItsSide(Route route) {
        boolean staffPath = route.pattern().equals("/amt") || route.pattern().startsWith("/amt/");
        if (PUBLIC.contains(route.permission())) {
            return !staffPath || STAFF_DOORS.contains(route.pattern());
        }
        return staffPath == (route.permission() != Permission.USE_OWN_ACCOUNT);
    }

    /** What is wrong with an answer to somebody; empty if nothing is. */
    static Optional<String> objection(Route route, boolean allowed, int status, String location) {
        if (status >= 500) {
            return Optional.of("failed with " + status);
        }
        boolean toLogIn = status == 303 && location.matches(".*/(amt|konto)/anmelden(\\?.*)?");
        boolean refused = status == 403 || status == 404 || toLogIn;
        return allowed || refused ? Optional.empty() : Optional.of("let a stranger in with " + status);
    }
}
