package rathaus.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import rathaus.identity.CurrentActor;
import rathaus.kernel.Actor;

/** Gives handlers their {@link Actor}; a handler that asks for {@code Actor.Citizen} or {@code Actor.Staff} gets that. */
class ActorArguments implements HandlerMethodArgumentResolver {

    private final CurrentActor actors;

    ActorArguments(CurrentActor actors) {
        this.actors = actors;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return Actor.class.isAssignableFrom(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest servletRequest = request.getNativeRequest(HttpServletRequest.class);
        if (servletRequest == null) {
            throw new IllegalStateException("Not a servlet request");
        }
        return actors.of(servletRequest)
                .filter(parameter.getParameterType()::isInstance)
                .orElseThrow(() -> new IllegalStateException("The route's permission admits other actors than "
                        + parameter.getParameterType().getSimpleName()));
    }
}
