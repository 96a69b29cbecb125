package rathaus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import rathaus.RathausTest;
import rathaus.identity.domain.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A clerk calculates terms; programs get the same answers. */
@RathausTest
class FristenTests {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Values beside those that a rule requires, so that more of the answer is there to compare. */
    private static final List<String> MORE = List.of(
            "",
            "&belehrung=nein&tage=5&ende-verschieben=ja&fester-tag=ja&abruf=2026-02-28&rueckfrage-1=2026-03-01"
                    + "&antwort-1=2026-03-20&verlaengerung=2&einheit=wochen&verlaengerung-mitgeteilt=2026-03-10"
                    + "&verlaengerung-begruendet=ja",
            "&antwort-1=2026-03-01&zugang=1.1.2020&verlaengerung=0");

    private final int port;

    @Autowired
    ApplicationContext context;

    FristenTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void areCalculatedWithoutScriptsAndExplained() {
        try (Browser desk = Browser.withoutScripts()) {
            CitizenWindow clerk = entered(desk);
            clerk.follow("Fristen");
            assertThat(clerk.heading()).isEqualTo("Fristen berechnen");
            clerk.follow("Widerspruch");
            assertThat(clerk.press("Berechnen")).isEqualTo(422);
            assertThat(clerk.page().locator(".error-summary a").first().getAttribute("href"))
                    .isEqualTo("#bekanntgabe");
            clerk.answer(Map.of("bekanntgabe", "31.2.2026"));
            assertThat(clerk.press("Berechnen")).isEqualTo(422);
            assertThat(clerk.page().locator("#bekanntgabe").inputValue()).isEqualTo("31.2.2026");
            clerk.answer(Map.of("bekanntgabe", "", "aufgabe", "27.02.2026"));
            clerk.page().selectOption("#weg", "post");
            assertThat(clerk.press("Berechnen")).isEqualTo(200);
            assertThat(clerk.page().locator(".receipt").innerText())
                    .contains("Letzter Tag der Frist", "Dienstag, 7. April 2026");
            assertThat(clerk.page().locator(".trace").innerText())
                    .contains("§ 41 Abs. 2 Satz 1 VwVfG", "§ 70 Abs. 1 VwGO", "Karfreitag", "Ostermontag");
            String result = clerk.page().locator(".trace").innerText();
            clerk.follow("Link zu dieser Rechnung");
            assertThat(clerk.page().locator(".trace").innerText()).isEqualTo(result);
        }
    }

    @Test
    void canBeReadByEverybodyOnEveryScreen() {
        try (Browser desk = Browser.desktop()) {
            CitizenWindow clerk = entered(desk);
            clerk.open("/amt/fristen/genehmigungsfiktion?beginn=1.9.2026&antwort-2=1.1.2026&verlaengerung=x");
            desk.screenshot("terms-error").assertAccessibleInEveryLook();
            clerk.open("/amt/fristen/bekanntgabe?recht=ao&weg=post&aufgabe=17.11.2026&sprache=en");
            assertThat(clerk.page().locator(".receipt").innerText()).contains("Notified on", "23 November 2026");
            desk.screenshot("terms-english").assertAccessibleInEveryLook();
        }
        try (Browser phone = Browser.phone()) {
            CitizenWindow clerk = entered(phone);
            clerk.open("/amt/fristen/widerspruch?weg=post&aufgabe=27.02.2026");
            Browser.assertNothingSticksOut(phone.screenshot("terms-phone").page());
        }
    }

    @Test
    void areTheSameForPeopleAndPrograms() throws Exception {
        try (Browser desk = Browser.desktop()) {
            CitizenWindow clerk = entered(desk);
            JsonNode rules = JSON.readTree(api("").body()).get("regeln");
            assertThat(rules).hasSizeGreaterThan(15);
            int answered = 0;
            for (JsonNode rule : rules) {
                for (String more : MORE) {
                    answered += compare(clerk, rule, query(rule, more)) ? 1 : 0;
                }
            }
            assertThat(answered).isGreaterThan(rules.size());
        }
    }

    @Test
    void refuseWhatCannotBeCalculated() throws Exception {
        HttpResponse<String> unknown = api("/erfunden");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(JSON.readTree(unknown.body()).get("regeln").toString()).contains("widerspruch");
        HttpResponse<String> wrong = api("/widerspruch?bekanntgabe=gestern&kanal=post");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode faults = JSON.readTree(wrong.body()).get("fehler");
        assertThat(faults.get(0).get("parameter").asString()).isEqualTo("bekanntgabe");
        assertThat(faults.get(0).get("regel").asString()).isEqualTo("no-day");
        assertThat(faults.get(1).get("regel").asString()).isEqualTo("unknown");
        assertThat(wrong.body()).doesNotContain("gestern");
    }

    /** Only values that the rule knows: the page leaves out others, programs are told. */
    private static String query(JsonNode rule, String more) {
        List<String> values = new ArrayList<>();
        for (JsonNode field : rule.get("parameter")) {
            String name = field.get("name").asString();
            String given = more.contains("&" + name + "=")
                    ? more.replaceFirst(".*&" + name + "=([^&]*).*", "$1")
                    : field.get("pflicht").asBoolean() || name.equals("bekanntgabe") ? preset(field) : "";
            if (!given.isEmpty()) {
                values.add(name + "=" + given);
            }
        }
        return "?" + String.join("&", values);
    }

    private static String preset(JsonNode field) {
        return switch (field.get("art").asString()) {
            case "tag" -> "2026-02-27";
            case "zahl" -> "3";
            default -> field.get("werte").get(0).asString();
        };
    }

    private boolean compare(CitizenWindow clerk, JsonNode rule, String query) throws Exception {
        String path = "/" + rule.get("regel").asString() + query;
        HttpResponse<String> program = api(path);
        APIResponse page = clerk.page().request().get(clerk.at("/amt/fristen" + path));
        assertThat(page.status()).as(path).isEqualTo(program.statusCode()).isIn(200, 422);
        Document seen = Jsoup.parse(page.text());
        JsonNode answer = JSON.readTree(program.body());
        if (program.statusCode() == 422) {
            List<String> expected = new ArrayList<>();
            answer.get("fehler")
                    .forEach(fault -> expected.add("#" + fault.get("parameter").asString()));
            assertThat(seen.select(".error-summary a").eachAttr("href"))
                    .as(path)
                    .isEqualTo(expected);
            return false;
        }
        String headline = seen.select(".receipt h2").text()
                + seen.select(".receipt .reference").eachText().stream()
                        .map(day -> ": " + day)
                        .reduce("", String::concat);
        assertThat(headline)
                .as(path)
                .isEqualTo(answer.get("ergebnis").get("text").asString());
        List<Element> steps = seen.select(".trace > li");
        assertThat(steps).as(path).hasSameSizeAs(answer.get("schritte"));
        for (int step = 0; step < steps.size(); step++) {
            JsonNode told = answer.get("schritte").get(step);
            assertThat(steps.get(step).text())
                    .as(path)
                    .contains(told.get("text").asString(), told.get("paragraph").asString());
            assertThat(steps.get(step).select("li li")).as(path).hasSameSizeAs(told.get("uebersprungen"));
        }
        return true;
    }

    private CitizenWindow entered(Browser window) {
        CitizenWindow clerk = new CitizenWindow(window, port);
        StaffDoor door = new StaffDoor(context);
        door.enter(clerk, door.member(Role.SACHBEARBEITUNG));
        return clerk;
    }

    private HttpResponse<String> api(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/bad-vilbel/fristen" + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
