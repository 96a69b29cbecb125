package rathaus.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import rathaus.RathausTest;
import rathaus.journeys.Browser;

/** Leichte Sprache on start and information pages, and a language from right to left that only a line of data names. */
@RathausTest
class LanguagesTests {

    private final Visitor visitor;

    LanguagesTests(@LocalServerPort int port) {
        visitor = new Visitor(port);
    }

    static List<String> delivered() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("leistungen"))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("delivered")
    void theStartOfEveryDeliveredLeistungIsInLeichterSprache(String leistung) {
        Document page = visitor.page("/bad-vilbel/leistungen/" + leistung + "?sprache=de-simple");
        assertThat(page.select("html").attr("lang")).isEqualTo("de");
        assertThat(page.select(".language-note")).isEmpty();
        assertThat(page.select("main ol li")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(page.select("main h2").eachText()).contains("So geht es", "Das Wichtigste");
        assertThat(page.select("dl.summary dt").eachText())
                .contains(
                        "Wer darf das machen?",
                        "Was kostet es?",
                        "Welche Papiere brauchen Sie?",
                        "Wie lange dauert es?");
        Document start = visitor.page("/bad-vilbel/antrag/" + leistung + "?sprache=de-simple");
        assertThat(start.select(".language-note")).isEmpty();
        assertThat(start.select("h1").text()).isEqualTo(page.select("h1").text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/lebenslagen",
                "/antrag/status",
                "/leichte-sprache",
                "/feedback",
                "/suche?q=Bewohnerparkausweis"
            })
    void informationPagesAreInLeichterSprache(String path) {
        String url = "/bad-vilbel" + path + (path.contains("?") ? "&" : "?") + "sprache=de-simple";
        Document page = visitor.page(url);
        if (path.startsWith("/suche") || path.equals("/")) {
            assertThat(page.select(".language-note").text())
                    .isEqualTo("Nicht alles auf dieser Seite ist in Leichter Sprache.");
        } else {
            assertThat(page.select(".language-note")).isEmpty();
        }
    }

    @Test
    void whatIsNotInLeichterSpracheSaysSoOnce() {
        Document page = visitor.page("/bad-vilbel/leistungen/grundsicherung?sprache=de-simple");
        assertThat(page.select(".language-note").eachText())
                .singleElement()
                .asString()
                .startsWith("Diese Seite ist nicht in Leichter Sprache.");
        assertThat(visitor.page("/bad-vilbel/impressum?sprache=de-simple").select(".language-note"))
                .hasSize(1);
    }

    @Test
    void everyPageOffersTheOtherLanguagesAndKeepsTheChoice() {
        Document page = visitor.page("/bad-vilbel/leistungen");
        assertThat(page.select(".topline__links a").eachText()).startsWith("English", "Leichte Sprache");
        assertThat(page.select(".topline__links a").eachAttr("href"))
                .contains("/bad-vilbel/leistungen?sprache=en", "/bad-vilbel/leistungen?sprache=de-simple");
        assertThat(visitor.get("/bad-vilbel/?sprache=de-simple")
                        .headers()
                        .firstValue("Set-Cookie")
                        .orElseThrow())
                .startsWith("sprache=de-simple");
        Document kept = Jsoup.parse(visitor.get("/bad-vilbel/lebenslagen", "Cookie", "sprache=de-simple")
                .body());
        assertThat(kept.select("h1").text()).isEqualTo("Themen");
    }

    @Test
    void aLanguageFromRightToLeftNeedsNoCode() {
        Document page = visitor.page("/bad-vilbel/?sprache=ar");
        assertThat(page.select("html").attr("lang")).isEqualTo("ar");
        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("h1").text()).isEqualTo("ماذا تريد أن تنجز؟");
        assertThat(page.select(".language-note").text()).contains("الألمانية");
        assertThat(page.select(".topline__links a").eachText())
                .contains("Deutsch")
                .doesNotContain("العربية");
    }

    @Test
    void germanStandsInVisiblyInAPageFromRightToLeft() {
        Document page = visitor.page("/bad-vilbel/leistungen/grundsicherung?sprache=ar");
        assertThat(page.select("h1 span[lang=de][dir=ltr]").text()).isEqualTo("Grundsicherung und Sozialhilfe");
        assertThat(page.select(".lead[lang=de][dir=ltr]")).hasSize(1);
        assertThat(page.select("dt").first().wholeText().strip())
                .startsWith("\u2066")
                .endsWith("\u2069");
        assertThat(visitor.page("/bad-vilbel/antrag/bewohnerparkausweis?sprache=ar")
                        .select("h1 span[lang=de][dir=ltr]"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bad-vilbel/?sprache=ar",
                "/bad-vilbel/leistungen/bewohnerparkausweis?sprache=ar",
                "/bad-vilbel/?sprache=de-simple",
                "/bad-vilbel/leistungen/bewohnerparkausweis?sprache=de-simple",
                "/bad-vilbel/antrag/geburtsurkunde?sprache=de-simple"
            })
    void pagesAreAccessibleAndKeepInsideTheWindow(String path) {
        String name = "language-" + path.replaceAll("[^a-z]+", "-");
        try (Browser phone = Browser.phone()) {
            phone.open(visitor.at(path));
            phone.screenshot(name + "-375").assertAccessibleInEveryLook();
        }
    }
}
