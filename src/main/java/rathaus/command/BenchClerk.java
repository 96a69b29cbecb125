package rathaus.command;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import rathaus.command.KeepAliveConnection.Reply;
import rathaus.identity.DemoAccess;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneScope;

/** A member of staff of the demonstration who logs in with password and code and looks at the inbox. */
final class BenchClerk implements AutoCloseable {

    private static final String INBOX = "/bad-vilbel/amt/eingang";
    private static final String LOG_IN = "/bad-vilbel/amt/anmelden";
    private static final KommuneId BAD_VILBEL = new KommuneId(1);

    private final KeepAliveConnection connection;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    BenchClerk(int port, ApplicationContext context, String login) {
        connection = new KeepAliveConnection(port);
        DemoAccess.Entry access =
                KommuneScope.call(
                                BAD_VILBEL,
                                () -> context.getBean(DemoAccess.class).entries())
                        .stream()
                        .filter(entry -> entry.login().equals(login))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("The demonstration lacks " + login));
        send(LOG_IN, "kennung=" + typed(login) + "&passwort=" + typed(access.password()));
        send(LOG_IN + "/code", "code=" + access.code());
    }

    private static String typed(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void send(String path, String fields) {
        String secret = BenchVisitor.secret(get(path));
        byte[] body = ("_csrf=" + typed(secret) + "&" + fields).getBytes(StandardCharsets.UTF_8);
        Reply reply = connection.post(path, head(), "application/x-www-form-urlencoded", body);
        keep(BenchVisitor.expect(303, reply));
    }

    private Reply get(String path) {
        return keep(BenchVisitor.expect(200, connection.get(path, head())));
    }

    private Reply keep(Reply reply) {
        for (String set : reply.cookies()) {
            int equals = set.indexOf('=');
            cookies.put(set.substring(0, equals), set.substring(equals + 1, set.indexOf(';')));
        }
        return reply;
    }

    private String head() {
        String all = cookies.entrySet().stream()
                .filter(cookie -> !cookie.getValue().isEmpty())
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return "Accept: text/html\r\n" + (all.isEmpty() ? "" : "Cookie: " + all + "\r\n");
    }

    /** Looks at the first page of the inbox; answers with the number of its rows. */
    int look() {
        int rows = get(INBOX).text().split("<tr", -1).length - 1;
        if (rows < 2) {
            throw new IllegalStateException("The inbox is empty");
        }
        return rows;
    }

    @Override
    public void close() {
        connection.close();
    }
}
