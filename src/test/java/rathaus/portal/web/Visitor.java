package rathaus.portal.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody who visits a running server with a plain HTTP client: no cookies are kept, no redirect is followed. */
public record Visitor(int port) {

    /** Address of a path: {@code at("/bad-vilbel/")}. */
    public String at(String path) {
        return "http://localhost:" + port + path;
    }

    /** What a browser gets; headers as name, value, name, value … */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(at(path))).header("Accept", "text/html,*/*;q=0.8");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** The page at a path. */
    public Document page(String path) {
        return Jsoup.parse(get(path).body(), at(path));
    }

    /** Opens a page, takes its token and cookie, and sends a form to the same path. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        HttpResponse<String> form = get(path);
        String token = Jsoup.parse(form.body()).select("main input[name=_csrf]").val();
        String cookies = form.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "_csrf=" + token + "&", ""));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(at(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .header("Origin", at(""))
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send((cookies.isEmpty() ? request : request.header("Cookie", cookies)).build());
    }

    /** Sends any request. */
    public HttpResponse<String> send(HttpRequest request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
