package rathaus.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;

/** The two sides of the town hall's counter. A session is bound to one of them. */
enum Side {
    CITIZEN(Duration.ofMinutes(60), Duration.ofHours(12)),
    STAFF(Duration.ofMinutes(30), Duration.ofHours(10)),
    /** A member of staff whose password was right and whose second factor is still to come: nobody yet. */
    STAFF_WITHOUT_SECOND_FACTOR(Duration.ofMinutes(10), Duration.ofMinutes(10));

    private static final String STAFF_SEGMENT = "amt";

    private final Duration idle;
    private final Duration absolute;

    Side(Duration idle, Duration absolute) {
        this.idle = idle;
        this.absolute = absolute;
    }

    /** After this long without a request the session ends. */
    Duration idle() {
        return idle;
    }

    /** After this long the session ends, whatever happens. */
    Duration absolute() {
        return absolute;
    }

    /** The side on which the page of this request stands, seen as the router sees it: decoded, without path parameters. */
    static Side of(HttpServletRequest request) {
        RequestPath path = RequestPath.parse(request.getRequestURI(), request.getContextPath());
        for (PathContainer.Element element : path.pathWithinApplication().elements()) {
            if (element instanceof PathContainer.PathSegment segment) {
                return segment.valueToMatch().equals(STAFF_SEGMENT) ? STAFF : CITIZEN;
            }
        }
        return CITIZEN;
    }
}
