package rathaus.foundlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import rathaus.RathausTest;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneScope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public list as browsers and programs get it. */
@RathausTest
class FoundListPagesTests {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Autowired
    FoundList list;

    @LocalServerPort
    int port;

    @Test
    void keepTheSearchFromPageToPage() throws Exception {
        publish("Seitenfundprobe", 1, 21);
        Document first = page("/rodenbach/fundsachen?q=Seitenfundprobe&art=tier&von=1.11.2026");
        assertThat(first.select("main .cards > li")).hasSize(20);
        String next = first.select("a[rel=next]").attr("href");
        assertThat(next).contains("q=Seitenfundprobe", "art=tier", "von=1.11.2026", "nach=F-2091-");
        Document second = page(next);
        assertThat(second.select("main .cards > li")).hasSize(1);
        assertThat(second.select("a[rel=first]").attr("href")).contains("q=Seitenfundprobe");
        assertThat(second.select("[name=art] option[selected]").val()).isEqualTo("tier");
    }

    @Test
    void leadWhoeverFindsNothingToTheReportOfTheLoss() throws Exception {
        Document page = page("/rodenbach/fundsachen?q=" + encoded("<b>xyzxyz"));
        assertThat(page.select("main b")).isEmpty();
        assertThat(page.select("main .cards")).isEmpty();
        assertThat(page.select("main a.kern-btn").attr("href")).isEqualTo("/rodenbach/antrag/fundsachen-suchen");
    }

    @Test
    void speakEnglishWithGermanDescriptionsMarked() throws Exception {
        publish("Sprachfundprobe", 101, 1);
        Document page = page("/rodenbach/fundsachen?q=Sprachfundprobe&sprache=en");
        assertThat(page.select("h1").text()).isEqualTo("Found property");
        assertThat(page.select("main .cards h3").first().text()).isEqualTo("Animal");
        assertThat(page.select("main .cards p[lang=de]").first().text()).contains("Sprachfundprobe");
    }

    @Test
    void giveProgramsStableNamesAndSayWhatIsWrong() throws Exception {
        publish("Programmfundprobe", 201, 1);
        HttpResponse<String> answer =
                get("/api/rodenbach/fundsachen?q=Programmfundprobe&von=2026-11-20&bis=2026-11-20");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        JsonNode item = JsonMapper.builder()
                .build()
                .readTree(answer.body())
                .get("fundsachen")
                .get(0);
        assertThat(item.propertyNames())
                .containsExactlyInAnyOrder("nummer", "art", "beschreibung", "gebiet", "gefundenAm");
        assertThat(item.get("art").asString()).isEqualTo("tier");
        assertThat(item.get("gefundenAm").asString()).isEqualTo("2026-11-20");
        HttpResponse<String> refused = get("/api/rodenbach/fundsachen?von=gestern");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    private void publish(String word, int from, int count) {
        KommuneScope.call(new KommuneId(3), () -> {
            for (int number = from; number < from + count; number++) {
                list.publish(
                        UUID.randomUUID(),
                        1,
                        new PublicFundsache(
                                new Fundnummer(2091, number),
                                FundsacheKind.TIER,
                                word + " " + number,
                                "Oberrodenbach",
                                LocalDate.of(2026, 11, 20)));
            }
            return count;
        });
    }

    private Document page(String path) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(response.body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
