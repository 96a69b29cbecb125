package rathaus.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.context.ApplicationContext;

/** Looks at the page of a Leistung over HTTP. */
final class BenchBrowser {

    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpRequest page;

    BenchBrowser(ApplicationContext context) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        this.page = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/bad-vilbel/leistungen/bewohnerparkausweis"))
                .build();
    }

    long look() {
        try {
            HttpResponse<String> response = http.send(page, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("The page answers " + response.statusCode());
            }
            return response.body().length();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The measurement was interrupted", e);
        }
    }
}
