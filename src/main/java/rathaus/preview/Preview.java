package rathaus.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import rathaus.sharing.DeliveredOrtsrecht;

/** A running preview of one package; reachable from this machine only. */
public final class Preview implements AutoCloseable {

    private static final int THREADS = 4;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    private Preview(HttpServer server) {
        this.server = server;
    }

    /**
     * Starts to serve.
     *
     * @param folder the package
     * @param ortsrecht what the Kommunen have set
     * @param port where to listen; 0 takes a free one
     */
    public static Preview start(Path folder, DeliveredOrtsrecht ortsrecht, int port, Clock clock) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        Preview preview = new Preview(server);
        server.setExecutor(preview.threads);
        server.createContext(
                "/",
                new PreviewExchange(
                        new PreviewedFolder(folder, ortsrecht),
                        clock,
                        server.getAddress().getPort()));
        server.start();
        return preview;
    }

    /** Where a browser finds it. */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
