package rathaus.command;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rathaus.applications.DraftToken;
import rathaus.command.KeepAliveConnection.Reply;

/**
 * A guest with a browser: one kept connection, the cookies and the hidden fields of the forms. Answers other than those a
 * browser gets in daily life stop the measurement.
 */
final class BenchVisitor implements AutoCloseable {

    /** The page that is saved, and what is typed into it. */
    static final String PAGE = "wohnung";

    private static final Map<String, String> TYPED = Map.of(
            "anschrift.strasse", "Frankfurter Straße",
            "anschrift.hausnummer", "12",
            "anschrift.plz", "61118",
            "anschrift.ort", "Bad Vilbel");

    private static final String TOWN = "/bad-vilbel";
    private static final String FORM = TOWN + "/antrag/bewohnerparkausweis";
    private static final String BOUNDARY = "------------rathaus-bench";
    private static final Pattern SECRET = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern STAND = Pattern.compile("name=\"_stand\" value=\"([^\"]+)\"");

    private final KeepAliveConnection connection;
    private final String cookie;
    private final String secret;

    /** Comes to the first page of the form and gets the cookie and the hidden field that protect forms. */
    BenchVisitor(int port) {
        this(port, "");
    }

    /** @param address as in {@link KeepAliveConnection} */
    BenchVisitor(int port, String address) {
        connection = new KeepAliveConnection(port, address);
        Reply start = expect(200, connection.get(FORM, ""));
        cookie = start.cookies().stream()
                .filter(set -> set.startsWith("formularschutz="))
                .map(set -> set.substring(0, set.indexOf(';')))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The form is not protected"));
        secret = secret(start);
    }

    /** The hidden field that protects the form of a page. */
    static String secret(Reply page) {
        return hidden(SECRET, page);
    }

    private static String hidden(Pattern field, Reply page) {
        Matcher found = field.matcher(page.text());
        if (!found.find()) {
            throw new IllegalStateException("The page lacks the hidden field " + field);
        }
        return found.group(1);
    }

    static Reply expect(int status, Reply reply) {
        if (reply.status() != status) {
            throw new IllegalStateException("The town hall answers " + reply.status() + " instead of " + status);
        }
        return reply;
    }

    /** Looks at the page of the Leistung, compressed as browsers ask for it; answers with the bytes of the body. */
    int look() {
        String head = "Accept: text/html\r\nAccept-Encoding: gzip\r\nCookie: " + cookie + "\r\n";
        return expect(200, connection.get(TOWN + "/leistungen/bewohnerparkausweis", head))
                .body()
                .length;
    }

    void home() {
        expect(200, connection.get(TOWN + "/", cookies()));
    }

    void search(String words) {
        expect(200, connection.get(TOWN + "/suche?q=" + words.replace(' ', '+'), cookies()));
    }

    /** Comes to the first page of the form again. */
    void begin() {
        expect(200, connection.get(FORM, cookies()));
    }

    /** Looks at everything before it is sent. */
    void review(DraftToken token) {
        expect(200, connection.get(FORM + "/pruefen", cookies(token)));
    }

    void receipt(DraftToken token) {
        expect(200, connection.get(FORM + "/eingang", cookies(token)));
    }

    private String cookies() {
        return "Cookie: " + cookie + "\r\n";
    }

    /** Looks at a page of the form; answers with what the draft held, as the page carries it. */
    String open(DraftToken token) {
        return hidden(STAND, expect(200, connection.get(FORM + "/seite/" + PAGE, cookies(token))));
    }

    /** Sends a page of the form with its four answers. */
    void save(DraftToken token, String stand) {
        StringBuilder parts = new StringBuilder();
        part(parts, "_csrf", secret);
        part(parts, "_stand", stand);
        TYPED.forEach((name, value) -> part(parts, name, value));
        parts.append("--").append(BOUNDARY).append("--\r\n");
        byte[] body = parts.toString().getBytes(StandardCharsets.UTF_8);
        String type = "multipart/form-data; boundary=" + BOUNDARY;
        expect(303, connection.post(FORM + "/seite/" + PAGE, cookies(token), type, body));
    }

    private static void part(StringBuilder parts, String name, String value) {
        parts.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; name=\"");
        parts.append(name).append("\"\r\n\r\n").append(value).append("\r\n");
    }

    /** Declares and sends the Antrag. */
    void submit(DraftToken token) {
        byte[] body = ("_csrf=" + secret + "&correct=true&privacy=true").getBytes(StandardCharsets.US_ASCII);
        expect(303, connection.post(FORM + "/pruefen", cookies(token), "application/x-www-form-urlencoded", body));
    }

    private String cookies(DraftToken token) {
        return "Cookie: " + cookie + "; entwurf=" + token.text() + "\r\n";
    }

    @Override
    public void close() {
        connection.close();
    }
}
