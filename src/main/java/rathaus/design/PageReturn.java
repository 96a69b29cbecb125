package rathaus.design;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets a controller return its page record as it is; whatever the browser says it accepts, it gets the page. */
final class PageReturn implements HandlerMethodReturnValueHandler {

    private final PageConverter converter;

    PageReturn(PageConverter converter) {
        this.converter = converter;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Page.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value,
            MethodParameter returnType,
            ModelAndViewContainer container,
            NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
        if (value instanceof Page page && response != null) {
            try (ServletServerHttpResponse output = new ServletServerHttpResponse(response)) {
                converter.write(page, null, output);
            }
        }
    }
}
