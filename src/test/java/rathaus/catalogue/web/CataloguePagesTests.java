package rathaus.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import rathaus.RathausTest;
import rathaus.catalogue.CatalogueFixtures;
import rathaus.catalogue.Leistung;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RathausTest
class CataloguePagesTests {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Test
    void listsEveryLeistungFromAToZ() throws Exception {
        Document page = page("/bad-vilbel/leistungen");
        assertThat(page.select("main ul.cards > li")).hasSize(163);
        assertThat(page.select("nav.letters a").eachAttr("href"))
                .contains("#a", "#w")
                .doesNotHaveDuplicates();
        assertThat(page.select("main ul.cards a").eachAttr("href")).contains("/bad-vilbel/leistungen/geburtsurkunde");
    }

    @Test
    void answersEveryQuestionBeforeAnybodyStarts() throws Exception {
        for (Leistung entry : CatalogueFixtures.leistungen().all()) {
            Document page = page("/rodenbach/leistungen/" + entry.id());
            assertThat(page.select("h1").text()).isEqualTo(entry.name());
            assertThat(page.select("dl.summary dt")).as(entry.id().value()).hasSize(7);
            assertThat(page.select("aside .panel a[href^=tel:]"))
                    .as(entry.id().value())
                    .hasSize(1);
        }
    }

    @Test
    void pointsToTheDistrictOfTheReadersTown() throws Exception {
        assertThat(page("/bad-vilbel/leistungen/grundsicherung").text()).contains("Landkreis (Wetteraukreis)");
        assertThat(page("/schoeneck/leistungen/grundsicherung").text()).contains("Landkreis (Main-Kinzig-Kreis)");
    }

    @Test
    void saysHonestlyWhatIsNotOnline() throws Exception {
        Document page = page("/schoeneck/leistungen/fundsachen-versteigerung");
        assertThat(page.select(".alert__title").text()).contains("noch nicht online");
        assertThat(page.select("main a[href*=/antrag/]")).isEmpty();
    }

    @Test
    void leadsToThePublicListBeforeAnybodyFillsInAForm() throws Exception {
        Document page = page("/schoeneck/leistungen/fundsachen-suchen");
        assertThat(page.select("main a.kern-btn").eachAttr("href"))
                .containsExactly("/schoeneck/fundsachen", "/schoeneck/antrag/fundsachen-suchen");
        assertThat(get("/schoeneck/fundsachen").statusCode()).isEqualTo(200);
    }

    @Test
    void startsWhatIsOnline() throws Exception {
        Document page = page("/schoeneck/leistungen/bewohnerparkausweis");
        assertThat(page.select("main a.kern-btn").attr("href")).isEqualTo("/schoeneck/antrag/bewohnerparkausweis");
    }

    @Test
    void marksAnUnconfirmedKey() throws Exception {
        assertThat(page("/bad-vilbel/leistungen/hundesteuer-anmeldung").text())
                .contains("99102013104000 (unbestätigt)");
        assertThat(page("/bad-vilbel/leistungen/geburtsurkunde").text())
                .contains("99027002012000")
                .doesNotContain("99027002012000 (unbestätigt)");
    }

    @Test
    void knowsEveryLebenslageAndNoOther() throws Exception {
        for (String href :
                page("/bad-vilbel/lebenslagen").select("main ul.cards a").eachAttr("href")) {
            assertThat(page(href).select("main ul.cards > li")).as(href).isNotEmpty();
        }
        assertThat(get("/bad-vilbel/lebenslagen/nirgends").statusCode()).isEqualTo(404);
        assertThat(get("/bad-vilbel/leistungen/nichts").statusCode()).isEqualTo(404);
        assertThat(get("/bad-vilbel/leistungen/%2e%2e%2fx").statusCode()).isBetween(400, 404);
    }

    @Test
    void findsAndSuggests() throws Exception {
        Document found = page("/bad-vilbel/suche?q=" + encoded("Geburstsurkunde"));
        assertThat(found.select("main ul.cards a").first().attr("href"))
                .isEqualTo("/bad-vilbel/leistungen/geburtsurkunde");
        assertThat(found.select("main p > a").text()).contains("geburtsurkunde");
    }

    @Test
    void leavesNobodyWithoutAWayOn() throws Exception {
        Document nothing = page("/bad-vilbel/suche?q=" + encoded("<b>qxqxqx</b>"));
        assertThat(nothing.select("main b")).isEmpty();
        assertThat(nothing.select("main ul.cards a").eachAttr("href"))
                .allMatch(href -> href.startsWith("/bad-vilbel/lebenslagen/"))
                .hasSize(CatalogueFixtures.leistungen().lebenslagen().size());
        assertThat(page("/bad-vilbel/suche").select("main form.search")).hasSize(1);
    }

    @Test
    void speaksEnglish() throws Exception {
        Document page = page("/bad-vilbel/leistungen/hundesteuer-anmeldung?sprache=en");
        assertThat(page.select("h1").text()).isEqualTo("Register a dog (dog tax)");
        assertThat(page.select("main [lang=de]").text()).contains("Hundesteuer: Hund anmelden");
    }

    @Test
    void givesProgramsTheRankedListWithStableNames() throws Exception {
        JsonNode list = json("/api/bad-vilbel/suche?q=" + encoded("Hund anmelden"));
        JsonNode first = list.get(0);
        assertThat(first.propertyNames()).containsExactlyInAnyOrder("leistung", "name", "leika", "url", "online");
        assertThat(first.get("name").asString()).isEqualTo("Hundesteuer: Hund anmelden");
        assertThat(first.get("leika").asString()).isEqualTo("99102013104000");
        assertThat(first.get("url").asString()).endsWith("/leistungen/hundesteuer-anmeldung");
    }

    @Test
    void givesTheHomepageAllDeepLinks() throws Exception {
        JsonNode list = json("/api/rodenbach/leistungen");
        assertThat(list.size()).isEqualTo(163);
        list.forEach(item ->
                assertThat(item.get("url").asString()).startsWith("http").contains("/leistungen/"));
        assertThat(json("/api/rodenbach/suche").size()).isZero();
    }

    private Document page(String path) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(response.body());
    }

    private JsonNode json(String path) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        return JsonMapper.builder().build().readTree(response.body());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + port + path);
        return CLIENT.send(
                HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
