package rathaus.portal.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** Where the container sends what filters refused and what no handler caught. */
@Controller
class FailureController implements ErrorController {

    private final Failures failures;

    FailureController(Failures failures) {
        this.failures = failures;
    }

    @Requires(Permission.VISIT)
    @RequestMapping("/error")
    Object show(HttpServletRequest request, HttpServletResponse response) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        if (request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException) {
            return failures.stale(request, response);
        }
        boolean defect = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception;
        return defect
                ? failures.failed(
                        status, (Exception) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION), request, response)
                : failures.refused(status, request, response);
    }
}
