package rathaus.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import rathaus.kernel.PublicReference;

/** Turns a status into the page that says so, or into RFC 9457 for programs. No stack trace ever leaves the server. */
@Component
class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final Set<Integer> WITH_WORDS =
            Set.of(400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 429, 500, 503);

    private final Frames frames;

    Failures(Frames frames) {
        this.frames = frames;
    }

    /** A refusal that is nobody's fault: nothing is logged, no reference is needed. */
    Object refused(int status, HttpServletRequest request, HttpServletResponse response) {
        return answer(status, "", request, response);
    }

    /** A form whose hidden field or cookie is out of date: nothing is wrong with the person, only with the page. */
    Object stale(HttpServletRequest request, HttpServletResponse response) {
        if (isApi(request)) {
            return refused(403, request, response);
        }
        response.setStatus(403);
        return new ErrorPage(frames.of(request), "stale", "", List.of());
    }

    /** A defect or an outage: logged under the reference that the page shows. */
    Object failed(int status, Exception cause, HttpServletRequest request, HttpServletResponse response) {
        String reference = PublicReference.random().grouped();
        LOG.error("Failure {} in {} {}", reference, request.getMethod(), routeOf(request), cause);
        if (status == 503) {
            response.setHeader("Retry-After", "30");
        }
        return answer(status, reference, request, response);
    }

    private Object answer(int status, String reference, HttpServletRequest request, HttpServletResponse response) {
        if (isApi(request)) {
            ProblemDetail problem = ProblemDetail.forStatus(HttpStatusCode.valueOf(status));
            if (!reference.isEmpty()) {
                problem.setProperty("reference", reference);
            }
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        response.setStatus(status);
        return new ErrorPage(
                frames.of(request),
                String.valueOf(wordsFor(status)),
                reference,
                status == 401 ? TypedTexts.of(request) : List.of());
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    private static int wordsFor(int status) {
        return WITH_WORDS.contains(status) ? status : status < 500 ? 400 : 500;
    }

    /** The pattern of the route: addresses may hold references of people, patterns do not. */
    private static Object routeOf(HttpServletRequest request) {
        Object pattern =
                request.getAttribute(org.springframework.web.servlet.HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "(no route)" : pattern;
    }
}
