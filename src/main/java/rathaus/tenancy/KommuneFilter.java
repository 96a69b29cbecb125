package rathaus.tenancy;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Opens the Kommune of a request before anything else looks at it. In production the host names the Kommune; locally the
 * first segment of the path does ({@code /bad-vilbel/…}) and becomes the context path, so that controllers never see it.
 * Of {@code /api/<slug>/…} the slug is taken out in both modes. A request without a Kommune goes on without a scope.
 */
class KommuneFilter extends OncePerRequestFilter {

    private static final String OPENED = KommuneFilter.class.getName() + ".opened";

    private final Kommunen kommunen;

    KommuneFilter(Kommunen kommunen) {
        this.kommunen = kommunen;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Place place = placeOf(request);
        if (place == null) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(OPENED, place);
        request.setAttribute(RequestKommune.ATTRIBUTE, new RequestKommune(place.kommune(), place.base()));
        try {
            KommuneScope.run(place.kommune().id(), () -> chain.doFilter(new PlacedRequest(request, place), response));
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** The error page is a second walk through the filters; the Kommune of the first walk still holds. */
    private @Nullable Place placeOf(HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return request.getAttribute(OPENED) instanceof Place first
                    ? new Place(first.kommune(), first.base(), first.base() + request.getRequestURI())
                    : null;
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<Kommune> byHost = kommunen.withHost(request.getServerName());
        if (path.startsWith("/api/")) {
            return apiPlace(path, byHost);
        }
        if (byHost.isPresent()) {
            return new Place(byHost.get(), "", path);
        }
        return kommunen.withSlug(firstSegment(path))
                .map(kommune -> new Place(kommune, "/" + kommune.slug(), path))
                .orElse(null);
    }

    private @Nullable Place apiPlace(String path, Optional<Kommune> byHost) {
        String slug = firstSegment(path.substring("/api".length()));
        String rest = path.substring(Math.min(path.length(), "/api/".length() + slug.length()));
        return kommunen.withSlug(slug)
                .filter(named -> byHost.isEmpty() || byHost.get().equals(named))
                .map(kommune -> {
                    String base = byHost.isPresent() ? "" : "/" + kommune.slug();
                    return new Place(kommune, base, base + "/api" + rest);
                })
                .orElse(null);
    }

    private static String firstSegment(String path) {
        int end = path.indexOf('/', 1);
        return path.isEmpty() ? "" : path.substring(1, end < 0 ? path.length() : end);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /**
     * Where a request goes.
     *
     * @param base context path that links begin with
     * @param uri the whole path including the base
     */
    record Place(Kommune kommune, String base, String uri) {}
}
