package rathaus.identity.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import rathaus.identity.CurrentActor;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/**
 * Stands before every handler of every handler mapping and asks the actor for the permission that the route names. Open
 * without a name are static files and the page that renders an error; everything else without {@link Requires} is refused
 * to everybody.
 */
class RouteGuard implements HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(RouteGuard.class);

    private final CurrentActor actors;

    RouteGuard(CurrentActor actors) {
        this.actors = actors;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (isOpen(request, handler)) {
            return true;
        }
        Requires requires = handler instanceof HandlerMethod method ? method.getMethodAnnotation(Requires.class) : null;
        if (requires == null) {
            LOG.warn(
                    "Refused a route that names no permission: {}",
                    handler.getClass().getName());
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        Optional<Actor> actor = actors.of(request);
        if (actor.isEmpty()) {
            return visitWithoutKommune(requires.value(), response);
        }
        if (actor.get().may(requires.value())) {
            return true;
        }
        refuse(actor.get(), requires.value(), request, response);
        return false;
    }

    private static boolean isOpen(HttpServletRequest request, Object handler) {
        return handler instanceof ResourceHttpRequestHandler
                || (handler instanceof HandlerMethod method
                        && (isErrorPage(request, method) || isHealth(request, method)));
    }

    private static boolean isErrorPage(HttpServletRequest request, HandlerMethod method) {
        return request.getDispatcherType() == DispatcherType.ERROR
                && ErrorController.class.isAssignableFrom(method.getBeanType());
    }

    /** Alive and ready, in one word, for the operator's probe; every other endpoint of this kind stays shut. */
    private static boolean isHealth(HttpServletRequest request, HandlerMethod method) {
        String health = request.getContextPath() + "/actuator/health";
        String path = request.getRequestURI();
        return method.getBeanType().getPackageName().startsWith("org.springframework.boot.webmvc.actuate")
                && (path.equals(health) || path.startsWith(health + "/"));
    }

    private static boolean visitWithoutKommune(Permission permission, HttpServletResponse response) throws IOException {
        if (permission != Permission.VISIT) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return false;
        }
        return true;
    }

    static boolean isSending(HttpServletRequest request) {
        return !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
    }

    /** Who is nobody here is asked to log in, on pages; who is somebody without the permission is told so. */
    private static void refuse(
            Actor actor, Permission permission, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Side side = Side.of(request);
        boolean couldLogIn = actor instanceof Actor.Guest
                && (side == Side.STAFF) == (permission != Permission.USE_OWN_ACCOUNT)
                && !ReturnPath.isApi(request);
        if (couldLogIn && isSending(request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED); // its page gives back what was written
        } else if (couldLogIn) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + ReturnPath.logInFor(side, request));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
