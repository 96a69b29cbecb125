package rathaus.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.RathausTest;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Language;
import rathaus.tenancy.KommuneScope;

/** From the order of a mail to the page on which a tester reads it, with the scheduler of the running application. */
@RathausTest
class DemonstrationTests {

    private static final KommuneId HERE = new KommuneId(1);

    @Autowired
    Notifications notifications;

    @Autowired
    PlatformTransactionManager transactions;

    @LocalServerPort
    int port;

    @Test
    void aTesterReadsTheMailAndFollowsItsLink() throws IOException, InterruptedException {
        String link = "http://localhost:" + port + "/bad-vilbel/konto/bestaetigen?code=" + UUID.randomUUID();
        UUID notice = send("<script>alert(1)</script> Bitte bestätigen: " + link);
        await().atMost(Duration.ofSeconds(30)).until(() -> state(notice) instanceof DeliveryProof.Accepted);
        HttpResponse<String> here = get("/bad-vilbel/demo/postausgang");
        assertThat(here.statusCode()).isEqualTo(200);
        assertThat(here.body())
                .contains("<a href=\"" + link + "\">", "erika@example.org", "Nur zur Vorführung.")
                .doesNotContain("<script>alert(1)");
        assertThat(here.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(get("/schoeneck/demo/postausgang").body()).doesNotContain(link);
    }

    @Test
    void hidesDeadLettersFromTheStreet() throws IOException, InterruptedException {
        assertThat(get("/bad-vilbel/amt/betrieb/unzustellbar").statusCode()).isNotEqualTo(200);
    }

    private UUID send(String text) {
        return KommuneScope.call(
                HERE,
                () -> new TransactionTemplate(transactions)
                        .execute(status -> notifications.send(
                                new Recipient("erika@example.org", Language.DE),
                                Message.plain("Konto bestätigen", text),
                                UUID.randomUUID())));
    }

    private DeliveryProof.State state(UUID notice) {
        return KommuneScope.call(HERE, () -> notifications.proof(notice))
                .orElseThrow()
                .state();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
