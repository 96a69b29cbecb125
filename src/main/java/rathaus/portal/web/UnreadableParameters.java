package rathaus.portal.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what cannot be read before anybody tries: the container reads parameters when the first one is asked for, and then
 * throws at whoever asked - the protection of forms, a handler, the page that shows the error. The answer is 400 or 413,
 * never a defect of ours, and nothing of it gets into a log. U+0000 is no text: no form of a browser sends it, no database
 * column takes it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class UnreadableParameters extends OncePerRequestFilter {

    private static final int READABLE = 0;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int status = refusal(request);
        if (status == READABLE) {
            chain.doFilter(request, response);
        } else if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(new WithoutParameters(request), response);
        } else if (!response.isCommitted()) { // where not even the frame of the body holds, the container has hung up
            response.sendError(status);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static int refusal(HttpServletRequest request) {
        try {
            boolean isText = request.getParameterMap().entrySet().stream().allMatch(UnreadableParameters::isText);
            readFileNames(request);
            return isText ? READABLE : HttpServletResponse.SC_BAD_REQUEST;
        } catch (InvalidParameterException e) {
            return Math.clamp(e.getErrorCode(), HttpServletResponse.SC_BAD_REQUEST, 499);
        } catch (IOException | ServletException | InvalidFileNameException e) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
    }

    /** They too are only looked at when somebody asks. */
    private static void readFileNames(HttpServletRequest request) throws IOException, ServletException {
        String type = request.getContentType();
        if (type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            for (Part part : request.getParts()) {
                part.getSubmittedFileName();
            }
        }
    }

    private static boolean isText(Map.Entry<String, String[]> parameter) {
        boolean isText = parameter.getKey().indexOf('\0') < 0;
        for (String value : parameter.getValue()) {
            isText &= value.indexOf('\0') < 0;
        }
        return isText;
    }

    /** For the page that says so. */
    private static final class WithoutParameters extends HttpServletRequestWrapper {

        WithoutParameters(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public Collection<Part> getParts() {
            return List.of();
        }
    }
}
