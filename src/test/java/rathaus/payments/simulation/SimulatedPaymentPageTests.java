package rathaus.payments.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import rathaus.RathausTest;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Money;
import rathaus.payments.PaymentOrder;
import rathaus.payments.PaymentStart;
import rathaus.payments.PaymentState;
import rathaus.payments.Payments;
import rathaus.tenancy.KommuneScope;

/** A citizen pays on the simulated provider's page, without JavaScript, and the running application learns of it by asking. */
@RathausTest
class SimulatedPaymentPageTests {

    private static final KommuneId HERE = new KommuneId(1);
    private static final Actor GUEST = new Actor.Guest(HERE);

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Autowired
    Payments payments;

    @LocalServerPort
    int port;

    @Test
    void settlesADemandThatNobodyRefreshes() throws IOException, InterruptedException {
        UUID reference = request();
        String path = start(reference);
        String page = send(HttpRequest.newBuilder(uri(path))).body();
        assertThat(page).contains("Dies ist eine Simulation.", "30,00 Euro", "Bewohnerparkausweis");
        HttpResponse<String> decided = decide(path, page, "bezahlen");
        assertThat(decided.statusCode()).isEqualTo(303);
        assertThat(decided.headers().firstValue("Location")).hasValue("/bad-vilbel/antraege/zurueck");
        await().atMost(Duration.ofSeconds(60)).until(() -> state(reference) instanceof PaymentState.Settled);
    }

    @Test
    void refusesAChoiceThatIsNone() throws IOException, InterruptedException {
        String path = start(request());
        String page = send(HttpRequest.newBuilder(uri(path))).body();
        assertThat(decide(path, page, "verschenken").statusCode()).isEqualTo(422);
    }

    @Test
    void knowsNothingOfOtherTransactionsAndOtherKommunen() throws IOException, InterruptedException {
        String path = start(request());
        assertThat(send(HttpRequest.newBuilder(uri("/bezahlen/simulation/" + UUID.randomUUID())))
                        .statusCode())
                .isEqualTo(404);
        URI elsewhere = URI.create("http://localhost:" + port + "/schoeneck" + path);
        assertThat(send(HttpRequest.newBuilder(elsewhere)).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> decide(String path, String page, String word)
            throws IOException, InterruptedException {
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(token.find()).isTrue();
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + token.group(1) + "&ergebnis=" + word)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + "/bad-vilbel" + path);
    }

    private UUID request() {
        UUID reference = UUID.randomUUID();
        KommuneScope.call(
                HERE,
                () -> payments.request(
                        new PaymentOrder(
                                reference, Money.euro(30), "Bewohnerparkausweis", LocalDate.of(2026, 12, 24), false),
                        GUEST));
        return reference;
    }

    private String start(UUID reference) {
        PaymentStart start = KommuneScope.call(HERE, () -> payments.start(reference, "/antraege/zurueck", GUEST));
        return ((PaymentStart.SendTo) start).target();
    }

    private PaymentState state(UUID reference) {
        return KommuneScope.call(HERE, () -> payments.byReference(reference))
                .orElseThrow()
                .state();
    }
}
