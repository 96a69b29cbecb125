package rathaus.command;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import rathaus.command.KeepAliveConnection.Reply;
import rathaus.identity.DemoAccess;
import rathaus.identity.StaffDirectory;
import rathaus.identity.StaffMember;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneScope;

/** A member of staff of the demonstration with a browser: logs in with password and code and works on cases. */
final class BenchClerk implements AutoCloseable {

    /** Decides and signs. */
    static final String SIGNS = "mika.muster";

    static final String UNIT = "strassenverkehr";

    private static final String NAME = "Mika Muster";
    private static final String SESSION = "sitzung";
    private static final String AMT = "/bad-vilbel/amt";
    private static final String LOG_IN = AMT + "/anmelden";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final KommuneId BAD_VILBEL = new KommuneId(1);

    private final int port;
    private final UUID account;
    private final KeepAliveConnection connection;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String secret = "";

    BenchClerk(int port, ApplicationContext context, String login) {
        this(port, account(context), new LinkedHashMap<>());
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
        look();
    }

    private BenchClerk(int port, UUID account, Map<String, String> cookies) {
        this.port = port;
        this.account = account;
        this.cookies.putAll(cookies);
        connection = new KeepAliveConnection(port);
    }

    private static UUID account(ApplicationContext context) {
        return KommuneScope.call(
                        BAD_VILBEL, () -> context.getBean(StaffDirectory.class).membersOf(Set.of(UNIT)))
                .stream()
                .filter(member -> member.displayName().equals(NAME))
                .map(StaffMember::id)
                .findFirst()
                .orElseThrow();
    }

    /** The same clerk at another desk, with a session and a connection of its own. */
    BenchClerk again(String session) {
        BenchClerk other = new BenchClerk(port, account, cookies);
        other.cookies.put(SESSION, session);
        other.secret = secret;
        return other;
    }

    UUID account() {
        return account;
    }

    String session() {
        return cookies.getOrDefault(SESSION, "");
    }

    private static String typed(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void send(String path, String fields) {
        secret = BenchVisitor.secret(get(path));
        keep(BenchVisitor.expect(303, post(path, fields)));
    }

    private Reply post(String path, String fields) {
        byte[] body = ("_csrf=" + typed(secret) + "&" + fields).getBytes(StandardCharsets.UTF_8);
        return connection.post(path, head(), FORM, body);
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

    private String cookie() {
        return cookies.entrySet().stream()
                .filter(cookie -> !cookie.getValue().isEmpty())
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private String head() {
        return "Accept: text/html\r\n" + (cookies.isEmpty() ? "" : "Cookie: " + cookie() + "\r\n");
    }

    /** Looks at the first page of the inbox; answers with the number of its rows. */
    int look() {
        Reply page = get(AMT + "/eingang");
        secret = BenchVisitor.secret(page);
        return page.text().split("<tr", -1).length - 1;
    }

    /** Opens the page of a case. */
    void open(int number) {
        String aktenzeichen = BenchCaseRows.aktenzeichen(number);
        if (!get(AMT + "/vorgaenge/" + aktenzeichen).text().contains(aktenzeichen)) {
            throw new IllegalStateException("This is another case");
        }
    }

    /** Grants and signs. */
    void decide(int number) {
        String path = AMT + "/vorgaenge/" + BenchCaseRows.aktenzeichen(number) + "/entscheiden";
        String fields =
                "vorgang=" + BenchCaseRows.id(number) + "&stand=1&entscheidung=erteilen&begruendung=&unterschrift=true";
        BenchVisitor.expect(303, post(path, fields));
    }

    /** Takes the list away as CSV, up to its end or this long; answers with the number of its rows. */
    long export(Duration longest) {
        URI list = URI.create("http://localhost:" + port + AMT + "/eingang/liste.csv");
        HttpRequest request = HttpRequest.newBuilder(list)
                .header("Cookie", cookie())
                .header("Content-Type", FORM)
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + typed(secret)))
                .build();
        return BenchExport.lines(request, longest) - 1;
    }

    @Override
    public void close() {
        connection.close();
    }
}
