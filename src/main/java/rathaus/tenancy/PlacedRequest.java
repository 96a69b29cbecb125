package rathaus.tenancy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** A request whose context path is the Kommune's. */
class PlacedRequest extends HttpServletRequestWrapper {

    private final KommuneFilter.Place place;

    PlacedRequest(HttpServletRequest request, KommuneFilter.Place place) {
        super(request);
        this.place = place;
    }

    @Override
    public String getContextPath() {
        return place.base();
    }

    @Override
    public String getRequestURI() {
        return place.uri().equals(place.base()) ? place.base() + "/" : place.uri();
    }

    @Override
    public String getServletPath() {
        return "";
    }

    @Override
    public @Nullable String getPathInfo() {
        return getRequestURI().substring(place.base().length());
    }
}
