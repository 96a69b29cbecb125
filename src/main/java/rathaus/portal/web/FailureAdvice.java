package rathaus.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.util.DisconnectedClientHelper;
import rathaus.identity.TooManyRequests;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.NoKommuneException;

/** The one place where exceptions of handlers become answers. */
@ControllerAdvice
class FailureAdvice {

    private final Failures failures;

    FailureAdvice(Failures failures) {
        this.failures = failures;
    }

    @ExceptionHandler(NoKommuneException.class)
    Object withoutKommune(NoKommuneException cause, HttpServletRequest request, HttpServletResponse response) {
        return KommuneScope.current().isPresent()
                ? failures.failed(500, cause, request, response)
                : failures.refused(404, request, response);
    }

    @ExceptionHandler(TooManyRequests.class)
    Object tooMany(TooManyRequests refusal, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Retry-After", String.valueOf(refusal.retryAfter().toSeconds()));
        return failures.refused(429, request, response);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    Object tooLarge(HttpServletRequest request, HttpServletResponse response) {
        return failures.refused(413, request, response);
    }

    @ExceptionHandler({DataAccessResourceFailureException.class, TransientDataAccessException.class})
    Object unavailable(Exception cause, HttpServletRequest request, HttpServletResponse response) {
        return failures.failed(503, cause, request, response);
    }

    /**
     * Exceptions that name their status, and those about what cannot be read, are refusals below 500; everything else is a
     * defect. A path whose parts are not of their type is a page that does not exist. Whoever has gone away gets no answer:
     * a telephone in a tunnel is no fault of ours.
     */
    @ExceptionHandler(Exception.class)
    @Nullable
    Object other(Exception cause, HttpServletRequest request, HttpServletResponse response) {
        if (DisconnectedClientHelper.isClientDisconnectedException(cause)) {
            return null;
        }
        int status = statusOf(cause);
        return status < 500
                ? failures.refused(status, request, response)
                : failures.failed(status, cause, request, response);
    }

    private static int statusOf(Exception cause) {
        if (cause instanceof ErrorResponse named) {
            return named.getStatusCode().value();
        }
        if (cause instanceof MethodArgumentTypeMismatchException mistyped) {
            return mistyped.getParameter().hasParameterAnnotation(PathVariable.class) ? 404 : 400;
        }
        if (cause instanceof HttpMessageNotReadableException
                || cause instanceof MultipartException
                || cause instanceof RequestRejectedException) {
            return 400;
        }
        ResponseStatus annotated = AnnotatedElementUtils.findMergedAnnotation(cause.getClass(), ResponseStatus.class);
        return annotated == null ? 500 : annotated.code().value();
    }
}
