package rathaus.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rathaus.design.Assets;

/**
 * Answers the browser of the person who writes: GET only, this machine only (a foreign name in {@code Host} is refused, so no
 * page elsewhere reads the preview), nothing from other hosts, no script within the page.
 */
final class PreviewExchange implements HttpHandler {

    private static final Logger LOG = LoggerFactory.getLogger(PreviewExchange.class);
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "woff2", "font/woff2",
            "svg", "image/svg+xml");
    private static final String HTML = "text/html; charset=utf-8";
    private static final String PLAIN = "text/plain; charset=utf-8";

    private final PreviewedFolder folder;
    private final PreviewPages pages;
    private final Set<String> hosts;

    PreviewExchange(PreviewedFolder folder, Clock clock, int port) {
        this.folder = folder;
        this.pages = new PreviewPages(folder, clock);
        this.hosts = Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
    }

    /** The outermost boundary: whatever goes wrong becomes an answer, so that the preview lives on. */
    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange);
        } catch (RuntimeException e) {
            LOG.error("The preview could not show the package", e);
            send(exchange, 500, PLAIN, bytes("Die Vorschau ist an diesem Paket gescheitert: ein Fehler im Programm."));
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String host = exchange.getRequestHeaders().getFirst("Host");
        if (host == null || !hosts.contains(host)) {
            send(exchange, 403, PLAIN, bytes("Nur für diesen Rechner."));
            return;
        }
        if (!exchange.getRequestMethod().equals("GET")) {
            send(exchange, 405, PLAIN, bytes("Die Vorschau nimmt nichts entgegen."));
            return;
        }
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/stand")) {
            send(exchange, 200, PLAIN, bytes(folder.state()));
        } else if (path.startsWith(Assets.ROOT)) {
            resource(exchange, "/static/design/", path.substring(Assets.ROOT.length()));
        } else if (path.equals("/neuladen.js")) {
            resource(exchange, "/preview/", "neuladen.js");
        } else {
            page(exchange, path);
        }
    }

    private void page(HttpExchange exchange, String path) throws IOException {
        var page = pages.page(path.substring(1), exchange.getRequestURI().getQuery());
        if (page.isEmpty()) {
            send(exchange, 404, PLAIN, bytes("Diese Seite gibt es nicht."));
        } else {
            send(exchange, 200, HTML, page.get());
        }
    }

    private static void resource(HttpExchange exchange, String folder, String name) throws IOException {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        boolean plain = name.matches("([a-z0-9-]+/)?[a-z0-9.-]+") && !name.contains("..");
        try (InputStream file = plain ? PreviewExchange.class.getResourceAsStream(folder + name) : null) {
            if (file == null || type == null) {
                send(exchange, 404, PLAIN, bytes("Diese Datei gibt es nicht."));
            } else {
                send(exchange, 200, type, file.readAllBytes());
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
