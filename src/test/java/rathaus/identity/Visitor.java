package rathaus.identity;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody with a browser without JavaScript: keeps cookies, remembers the hidden field of the last page, follows no redirect
 * by itself.
 */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final String origin;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String token = "";

    /** Somebody before the server at this port. */
    public Visitor(int port) {
        this.origin = "http://localhost:" + port;
    }

    /** Opens a page: {@code get("/bad-vilbel/konto")}. */
    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Sends a form with the hidden field of the last page; fields as name, value, name, value … */
    public HttpResponse<String> post(String path, String... fields) {
        return postWith(token, path, fields);
    }

    /** Sends a form with any hidden field; an empty one is left out. */
    public HttpResponse<String> postWith(String csrf, String path, String... fields) {
        StringJoiner body = new StringJoiner("&");
        if (!csrf.isEmpty()) {
            body.add("_csrf=" + encoded(csrf));
        }
        for (int i = 0; i < fields.length; i += 2) {
            body.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
        }
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** A request with this visitor's cookies, to be changed before {@link #send}. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(origin + path)).header("Accept", "text/html");
        StringJoiner sent = new StringJoiner("; ");
        cookies.forEach((name, value) -> sent.add(name + "=" + value));
        return cookies.isEmpty() ? request : request.header("Cookie", sent.toString());
    }

    /** Sends it and keeps what the answer leaves behind. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            Matcher field = TOKEN.matcher(response.body());
            if (field.find()) {
                token = field.group(1);
            }
            return response;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The value of a cookie; empty if there is none. */
    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    /** Plants a cookie. */
    public void plant(String name, String value) {
        cookies.put(name, value);
    }

    /** The hidden field of the last page. */
    public String token() {
        return token;
    }

    private void keep(String header) {
        String pair = header.substring(0, header.indexOf(';') < 0 ? header.length() : header.indexOf(';'));
        String name = pair.substring(0, pair.indexOf('='));
        String value = pair.substring(pair.indexOf('=') + 1);
        if (value.isEmpty() || header.contains("Max-Age=0")) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
