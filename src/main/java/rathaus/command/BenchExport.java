package rathaus.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Reads a long answer while it comes, and throws it away. */
final class BenchExport {

    private BenchExport() {}

    /** How many lines have come, at its end or after this long. */
    static long lines(HttpRequest request, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        HttpClient client = HttpClient.newHttpClient();
        try {
            HttpResponse<InputStream> reply = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (reply.statusCode() != 200) {
                throw new IllegalStateException("The town hall answers " + reply.statusCode() + " instead of 200");
            }
            long lines = 0;
            try (BufferedReader text =
                    new BufferedReader(new InputStreamReader(reply.body(), StandardCharsets.UTF_8))) {
                while (System.nanoTime() - end < 0 && text.readLine() != null) {
                    lines++;
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("The list broke off", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The measurement was interrupted", e);
        } finally {
            client.shutdownNow();
        }
    }
}
