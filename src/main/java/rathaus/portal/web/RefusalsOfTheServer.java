package rathaus.portal.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * What the server refuses before any filter sees it (a request that is no HTTP, a method it does not know, a path into
 * {@code WEB-INF}) is guarded by the same headers as every other answer.
 */
@Component
class RefusalsOfTheServer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new GuardedValve());
    }

    private static final class GuardedValve extends ValveBase {

        GuardedValve() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            SecurityHeaders.ALWAYS.forEach(response::setHeader);
            if (response.isError() || response.getStatus() >= 400) {
                response.setHeader("Cache-Control", "no-store");
            }
            getNext().invoke(request, response);
        }
    }
}
