package rathaus.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import rathaus.RathausTest;
import rathaus.design.Assets;
import rathaus.journeys.Browser;

/** Headers, errors, feedback, answers for machines and the weight of a page, over the wire. */
@RathausTest
class ResponsesTests {

    private final Visitor visitor;

    @Autowired
    ResponsesTests(@LocalServerPort int port) {
        visitor = new Visitor(port);
    }

    @Test
    void guardEveryAnswerWithHeaders() {
        for (String path : new String[] {"/", "/bad-vilbel/", "/bad-vilbel/nichts", Assets.path("rathaus.css")}) {
            HttpResponse<String> response = visitor.get(path);
            String policy =
                    response.headers().firstValue("Content-Security-Policy").orElse("");
            assertThat(policy)
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(response.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(response.headers().allValues("Referrer-Policy")).containsExactly("same-origin");
            assertThat(response.headers().allValues("Cache-Control")).hasSize(1);
        }
    }

    @Test
    void areNotFoundWhereAPageBelongsToATownAndNoneIsNamed() {
        for (String path : new String[] {
            "/konto/bestaetigen?schluessel=falsch", "/antrag/bewohnerparkausweis", "/leistungen/bewohnerparkausweis",
            "/leistungen", "/suche?q=hund", "/antrag/vorgang/K7QM2XWV9D3T"
        }) {
            assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void sayWhatWentWrongWithoutATrace() {
        HttpResponse<String> missing = visitor.get("/bad-vilbel/gibt-es-nicht");
        HttpResponse<String> refused =
                visitor.send(HttpRequest.newBuilder(URI.create(visitor.at("/bad-vilbel/feedback")))
                        .header("Accept", "text/html")
                        .POST(HttpRequest.BodyPublishers.ofString("message=x"))
                        .build());

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(missing.body()).select("h1").text()).isEqualTo("Diese Seite gibt es nicht");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(refused.body()).select("h1").text()).isEqualTo("Diese Seite war zu lange offen");
        assertThat(missing.body() + refused.body()).doesNotContain("Exception", "org.springframework");
    }

    @Test
    void callAnAddressThatCannotBeReadNoDefectOfOurs() {
        HttpResponse<String> unread = visitor.get("/bad-vilbel/konto/registrieren?gesendet=vielleicht");

        assertThat(unread.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(unread.body()).select("h1").text()).isEqualTo("Diese Anfrage verstehen wir nicht");
    }

    @Test
    void answerProgramsWithAProblem() {
        HttpResponse<String> response = visitor.get("/api/bad-vilbel/gibt-es-nicht", "Accept", "application/json");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void askForTheMissingMessageAndTakeTheRightOne() {
        HttpResponse<String> wrong = visitor.post("/bad-vilbel/feedback", Map.of("message", " ", "email", "kein@"));
        Document page = Jsoup.parse(wrong.body());

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(page.title()).startsWith("Fehler:");
        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#message", "#email");
        assertThat(page.select("#message").attr("aria-describedby")).contains("message-error");
        HttpResponse<String> right =
                visitor.post("/bad-vilbel/feedback", Map.of("message", "Alles gut", "email", "", "website", ""));
        assertThat(right.statusCode()).isEqualTo(303);
        assertThat(right.headers().firstValue("Location")).hasValue("/bad-vilbel/feedback?danke=1");
    }

    @Test
    void speakToMachines() {
        assertThat(visitor.get("/gesundheit").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/robots.txt").body()).contains("Disallow: /amt");
        assertThat(visitor.get("/schoeneck/.well-known/security.txt").body())
                .contains("Contact: mailto:rathaus@schoeneck.example", "Expires: ");
    }

    @Test
    void weighLittle() {
        try (Browser browser = Browser.phone()) {
            browser.page().navigate(visitor.at("/bad-vilbel/"));
            browser.page().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            Object sizes = browser.page()
                    .evaluate("() => performance.getEntriesByType('resource')"
                            + ".concat(performance.getEntriesByType('navigation')).map(entry => entry.transferSize)");
            java.util.List<?> all = (java.util.List<?>) sizes;
            int bytes =
                    all.stream().mapToInt(size -> ((Number) size).intValue()).sum();

            assertThat(all).hasSizeBetween(4, 10);
            assertThat(bytes).as("first page with fonts, over the wire").isBetween(20_000, 150_000);
        }
    }
}
