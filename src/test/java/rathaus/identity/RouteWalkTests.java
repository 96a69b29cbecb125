package rathaus.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import rathaus.RathausTest;
import rathaus.identity.RouteWalk.Route;
import rathaus.identity.domain.Role;
import rathaus.identity.usecases.CitizenFixtures;
import rathaus.identity.usecases.StaffFixtures;
import rathaus.identity.violations.OpenDoors;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Permission;

/** Walks every route as everybody. */
@RathausTest
class RouteWalkTests {

    private static final KommuneId HERE = new KommuneId(1);
    private static final KommuneId THERE = new KommuneId(2);
    private static final String BASE = "/bad-vilbel";

    @Autowired
    ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @LocalServerPort
    int port;

    @Test
    void findsAPermissionOnEveryHandler() {
        assertThat(RouteWalk.unnamed(mapping.getHandlerMethods().values())).isEmpty();
    }

    @Test
    void findsEveryRouteOnItsSide() {
        assertThat(RouteWalk.onTheWrongSide(RouteWalk.routes(mapping.getHandlerMethods())))
                .isEmpty();
    }

    @Test
    void isRefusedWhereverThePermissionIsMissing() {
        List<Route> routes = RouteWalk.routes(mapping.getHandlerMethods());
        assertThat(routes).hasSizeGreaterThan(20);
        List<String> objections = new ArrayList<>();
        somebodies().forEach((name, somebody) -> {
            for (Route route : routes) {
                boolean allowed = somebody.permissions().contains(route.permission());
                if (!allowed || route.reads()) {
                    HttpResponse<String> answer = send(somebody.visitor(), route);
                    RouteWalk.objection(
                                    route,
                                    allowed,
                                    answer.statusCode(),
                                    answer.headers().firstValue("Location").orElse(""))
                            .ifPresent(words -> objections.add(name + " " + route + " " + words));
                }
            }
        });
        assertThat(objections).isEmpty();
    }

    @Test
    void refusesEveryChangeWithoutTheHiddenField() {
        List<Route> changes = RouteWalk.routes(mapping.getHandlerMethods()).stream()
                .filter(route -> !route.reads())
                .filter(route -> !route.pattern().startsWith("/api/")) // knows nobody by cookies: AntragApiTests
                .toList();
        Visitor clerk = new Visitor(port);
        StaffFixtures.in(context)
                .logIn(clerk, BASE, StaffFixtures.in(context).member(HERE, EnumSet.allOf(Role.class), true, Set.of()));
        assertThat(changes)
                .isNotEmpty()
                .allSatisfy(route -> assertThat(
                                clerk.postWith("", BASE + route.path()).statusCode())
                        .isEqualTo(403));
    }

    @Test
    void wouldNoticeOpenDoors() {
        try (StaticApplicationContext violating = new StaticApplicationContext()) {
            violating.registerSingleton("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
            violating.refresh();
            RequestMappingHandlerMapping doors = violating.getBean(RequestMappingHandlerMapping.class);
            OpenDoors controller = new OpenDoors();
            for (var method : OpenDoors.class.getDeclaredMethods()) {
                if (!method.isSynthetic()) {
                    doors.registerMapping(MappingOf.method(method), controller, method);
                }
            }
            Collection<HandlerMethod> handlers = doors.getHandlerMethods().values();
            assertThat(RouteWalk.unnamed(handlers)).hasSize(1);
            assertThat(RouteWalk.onTheWrongSide(RouteWalk.routes(doors.getHandlerMethods())))
                    .extracting(Route::pattern)
                    .containsExactlyInAnyOrder("/vorgang", "/amt/offen");
        }
        Route secret = new Route(org.springframework.web.bind.annotation.RequestMethod.GET, "/amt/x", Permission.AUDIT);
        assertThat(RouteWalk.objection(secret, false, 200, "")).isPresent();
        assertThat(RouteWalk.objection(secret, false, 422, "")).isPresent();
        assertThat(RouteWalk.objection(secret, false, 303, "/bad-vilbel/amt/eingang"))
                .isPresent();
        assertThat(RouteWalk.objection(secret, true, 500, "")).isPresent();
        assertThat(RouteWalk.objection(secret, false, 303, "/bad-vilbel/amt/anmelden?weiter=%2Famt%2Fx"))
                .isEmpty();
    }

    private Map<String, Somebody> somebodies() {
        Map<String, Somebody> all = new LinkedHashMap<>();
        all.put("nobody", new Somebody(new Visitor(port), EnumSet.of(Permission.VISIT, Permission.APPLY)));
        Visitor citizen = new Visitor(port);
        CitizenFixtures citizens = CitizenFixtures.in(context);
        citizens.logIn(citizen, BASE, citizens.citizen(HERE));
        all.put(
                "citizen",
                new Somebody(citizen, EnumSet.of(Permission.VISIT, Permission.APPLY, Permission.USE_OWN_ACCOUNT)));
        all.put("staff without a role", staff(HERE, BASE, Set.of()));
        for (Role role : Role.values()) {
            all.put(role.name(), staff(HERE, BASE, Set.of(role)));
        }
        Somebody stranger = staff(THERE, "/schoeneck", EnumSet.allOf(Role.class));
        all.put(
                "staff of another Kommune",
                new Somebody(stranger.visitor(), EnumSet.of(Permission.VISIT, Permission.APPLY)));
        return all;
    }

    private Somebody staff(KommuneId kommune, String base, Set<Role> roles) {
        StaffFixtures fixtures = StaffFixtures.in(context);
        Visitor visitor = new Visitor(port);
        fixtures.logIn(visitor, base, fixtures.member(kommune, roles, false, Set.of()));
        Set<Permission> permissions = EnumSet.copyOf(Role.permissions(roles, false));
        permissions.add(Permission.APPLY); // on the side of citizens staff are guests
        return new Somebody(visitor, permissions);
    }

    private static HttpResponse<String> send(Visitor visitor, Route route) {
        if (route.reads()) {
            return visitor.get(BASE + route.path());
        }
        if (visitor.token().isEmpty()) {
            visitor.get(BASE + "/amt/anmelden");
        }
        return route.method() == org.springframework.web.bind.annotation.RequestMethod.POST
                ? visitor.post(BASE + route.path())
                : visitor.send(visitor.request(BASE + route.path())
                        .header("X-CSRF-TOKEN", visitor.token())
                        .method(route.method().name(), HttpRequest.BodyPublishers.noBody()));
    }

    private record Somebody(Visitor visitor, Set<Permission> permissions) {}
}
