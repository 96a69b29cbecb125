package rathaus.tenancy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * What the request filter found out, for those who fill the frame of a page.
 *
 * @param base path that every link of this Kommune begins with; empty when it has its own host
 */
public record RequestKommune(Kommune kommune, String base) {

    static final String ATTRIBUTE = RequestKommune.class.getName();

    /** The Kommune of this request, if it has one. */
    public static Optional<RequestKommune> of(HttpServletRequest request) {
        return Optional.ofNullable((RequestKommune) request.getAttribute(ATTRIBUTE));
    }
}
