package rathaus.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks the running application over its own door whether it serves. */
final class Health {

    private static final int FINE = 200;

    private Health() {}

    /**
     * Returns when the health page answers.
     *
     * @throws IllegalStateException if it answers that something is wrong, or not at all
     */
    static void require(String address) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/actuator/health"))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != FINE) {
                throw new IllegalStateException("The application started but is not healthy: " + status);
            }
        } catch (IOException e) {
            throw new IllegalStateException("The application started but does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
