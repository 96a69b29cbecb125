package rathaus.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import rathaus.RathausTest;
import rathaus.identity.RateLimit;
import rathaus.identity.Visitor;
import rathaus.kernel.PublicReference;

/** What the many hostile requests have found once, each by itself. */
@RathausTest
class BrokenRequestsTests {

    private static final Ids NO_IDS = new Ids(List.of(), List.of(), List.of(), List.of());

    private final int port;
    private final Visitor visitor;

    BrokenRequestsTests(@LocalServerPort int port) {
        this.port = port;
        this.visitor = new Visitor(port);
        visitor.get("/bad-vilbel/antrag/status");
    }

    @Test
    void areNoDefectWhereAnAddressIsNoText() {
        for (String broken : List.of("q=%zz", "q=%ff%fe", "q=a%00b", "a%00b=q", "q=%", "=x")) {
            assertRefused(400, sent("GET", "/bad-vilbel/suche?" + broken, ""));
        }
    }

    @Test
    void areNoDefectWhereAFormIsNoText() {
        for (String broken : List.of("pin=%ed%a0%80", "pin=a%00b", "pin=%c0%af", "x=1&".repeat(1_200))) {
            assertRefused(400, sent("POST", "/bad-vilbel/antrag/status", broken));
        }
    }

    @Test
    void areNoDefectWhereAFileHasNoNameThatCanBe() {
        Crafting crafting = crafting("POST", "/bad-vilbel/feedback");
        crafting.contentType = Optional.of("multipart/form-data; boundary=" + Multipart.BOUNDARY);
        crafting.body = new Multipart()
                .fields(crafting.fields)
                .file("datei", "a\u0000b.pdf", "application/pdf", new byte[3])
                .finished();
        assertRefused(400, new Wire(port).send(crafting.bytes(), false));
        crafting.body =
                new Multipart().file("a", "x".repeat(20_000), "", new byte[3]).finished();
        assertThat(new Wire(port).send(crafting.bytes(), false).status()).isIn(400, 413);
    }

    @Test
    void bindNothingThatNoFormDeclares() {
        Answer answer =
                sent("POST", "/bad-vilbel/antrag/status", "reference=x&pin[0]=1&pin.class.module=1&reference[a]=1");
        assertThat(answer.status()).isEqualTo(422);
    }

    @Test
    void areGuardedByHeadersEvenWhereNoFilterSeesThem() {
        for (String request : List.of(
                "GET /bad-vilbel/<x> HTTP/1.1\r\nHost: localhost\r\n",
                "GET /META-INF/x HTTP/1.1\r\nHost: localhost\r\n",
                "TRACE /bad-vilbel/ HTTP/1.1\r\nHost: localhost\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n",
                "GET /bad-vilbel/ HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: x\r\n")) {
            Answer answer = new Wire(port).send(Crafting.latin(request + "Connection: close\r\n\r\n"), true);
            assertThat(answer.status()).as(request).isGreaterThanOrEqualTo(400);
            assertThat(answer.all("content-security-policy")).as(request).hasSize(1);
            assertThat(answer.all("x-content-type-options")).as(request).containsExactly("nosniff");
            assertThat(answer.all("cache-control")).as(request).hasSize(1);
        }
    }

    @Test
    void learnFromTheProxyWhoAsksAndHow() {
        Answer secure = forwarded("203.0.113.1", "https", "");
        assertThat(secure.first("strict-transport-security")).isPresent();
        assertThat(secure.all("set-cookie"))
                .allSatisfy(cookie -> assertThat(cookie).startsWith("__Host-").contains("Secure"));
        for (int i = 0; i < RateLimit.LOOK_UP_FROM_ADDRESS.attempts(); i++) {
            assertThat(forwarded("203.0.113.7", "http", guess()).status()).isEqualTo(422);
        }
        assertThat(forwarded("203.0.113.7", "http", guess()).status()).isEqualTo(429);
        assertThat(forwarded("203.0.113.8", "http", guess()).status()).isEqualTo(422);
    }

    private static String guess() {
        return "reference=" + PublicReference.random().value() + "&pin=AAAAAAAA";
    }

    private Answer forwarded(String address, String scheme, String form) {
        Crafting crafting = crafting(form.isEmpty() ? "GET" : "POST", "/bad-vilbel/antrag/status");
        crafting.header("X-Forwarded-For", address);
        crafting.header("X-Forwarded-Proto", scheme);
        if (!form.isEmpty()) {
            crafting.fields.add(Map.entry("x", "1&" + form));
        }
        return new Wire(port).send(crafting.bytes(), false);
    }

    private Answer sent(String method, String target, String form) {
        Crafting crafting = crafting(method, target);
        if (!form.isEmpty()) {
            crafting.fields.add(Map.entry("x", "1&" + form));
        }
        return new Wire(port).send(crafting.bytes(), false);
    }

    private Crafting crafting(String method, String target) {
        Crafting crafting = new Crafting(new Random(1), NO_IDS, method, target);
        crafting.cookies.add("formularschutz=" + visitor.cookie("formularschutz"));
        if (crafting.posts()) {
            crafting.fields.add(Map.entry("_csrf", Payloads.encoded(visitor.token())));
        }
        return crafting;
    }

    private static void assertRefused(int status, Answer answer) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).contains("Diese Anfrage verstehen wir nicht");
    }
}
