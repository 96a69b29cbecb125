package rathaus.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import rathaus.RathausTest;
import rathaus.design.Assets;

@RathausTest
class HomePageTests {

    private final Visitor visitor;

    HomePageTests(@LocalServerPort int port) {
        visitor = new Visitor(port);
    }

    @Test
    void greetsInGermanWithSearchFirst() {
        HttpResponse<String> response = visitor.get("/bad-vilbel/");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(response.headers().firstValue("Content-Language")).hasValue("de");
        Document html = Jsoup.parse(response.body());
        assertThat(html.title()).isEqualTo("Startseite – Stadt Bad Vilbel");
        assertThat(html.select("main form[role=search] input[type=search]")).hasSize(1);
        assertThat(html.select("html").attr("lang")).isEqualTo("de");
    }

    @Test
    void hasEveryLandmarkOnceAndASkipLinkThatWorks() {
        Document html = Jsoup.parse(visitor.get("/schoeneck/").body());

        assertThat(html.select("header")).hasSize(1);
        assertThat(html.select("main#inhalt")).hasSize(1);
        assertThat(html.select("footer")).hasSize(1);
        assertThat(html.select("h1")).hasSize(1);
        assertThat(html.select("a.skip-link").attr("href")).isEqualTo("#inhalt");
        assertThat(html.select("[style], style, script:not([src])")).isEmpty();
    }

    @Test
    void speaksEnglishWhenAskedAndRemembersIt() {
        HttpResponse<String> asked = visitor.get("/bad-vilbel/?sprache=en");
        String cookie = asked.headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(cookie).startsWith("sprache=en").contains("HttpOnly", "SameSite=Lax");
        String again = visitor.get("/bad-vilbel/", "Cookie", "sprache=en").body();
        assertThat(Jsoup.parse(again).select("html").attr("lang")).isEqualTo("en");
        assertThat(Jsoup.parse(again).title()).isEqualTo("Home – Stadt Bad Vilbel");
    }

    @Test
    void listsTheTownsWhereNoneIsNamed() {
        Document html = Jsoup.parse(visitor.get("/").body());

        assertThat(html.select("main a").eachAttr("href")).contains("/bad-vilbel/", "/schoeneck/", "/rodenbach/");
    }

    @Test
    void servesStylesheetsForEverUnderTheirFingerprint() {
        HttpResponse<String> css = visitor.get(Assets.path("rathaus.css"));

        assertThat(css.statusCode()).isEqualTo(200);
        assertThat(css.headers().firstValue("Cache-Control").orElse("")).contains("immutable", "max-age=31536000");
    }
}
