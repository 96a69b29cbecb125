package rathaus.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeepAliveConnectionTests {

    private final Set<Integer> clientPorts = ConcurrentHashMap.newKeySet();
    private HttpServer server;
    private KeepAliveConnection connection;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/laenge", exchange -> answer(exchange, false));
        server.createContext("/stuecke", exchange -> answer(exchange, true));
        server.createContext("/schluss", exchange -> {
            exchange.getResponseHeaders().set("Connection", "close");
            answer(exchange, false);
        });
        server.start();
        connection = new KeepAliveConnection(server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        connection.close();
        server.stop(0);
    }

    private void answer(HttpExchange exchange, boolean chunked) throws IOException {
        clientPorts.add(exchange.getRemoteAddress().getPort());
        byte[] sent = exchange.getRequestBody().readAllBytes();
        byte[] body = ("Grüße " + new String(sent, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Set-Cookie", "a=b; Path=/");
        exchange.sendResponseHeaders(200, chunked ? 0 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Test
    void readsOneAnswerAfterTheOtherOverOneConnection() {
        for (String path : new String[] {"/laenge", "/stuecke", "/laenge"}) {
            assertThat(connection.get(path, "").text()).isEqualTo("Grüße ");
        }
        assertThat(clientPorts).hasSize(1);
    }

    @Test
    void sendsAFormAndKeepsTheCookies() {
        byte[] form = "an=Ämter".getBytes(StandardCharsets.UTF_8);
        KeepAliveConnection.Reply reply = connection.post("/laenge", "", "text/plain", form);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.cookies()).containsExactly("a=b; Path=/");
        assertThat(reply.text()).isEqualTo("Grüße an=Ämter");
    }

    @Test
    void connectsAgainAfterTheServerHasSaidGoodbye() {
        connection.get("/schluss", "");
        assertThat(connection.get("/laenge", "").status()).isEqualTo(200);
        assertThat(clientPorts).hasSize(2);
    }
}
