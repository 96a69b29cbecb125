package rathaus.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import rathaus.RathausTest;
import rathaus.identity.Visitor;

/** An answer opens something on the same page: nobody goes past it unseen, whether it needs an answer or not. */
@RathausTest
class FurtherQuestionsTests {

    private static final String FORM = "/bad-vilbel/antrag/maengelmelder";
    private static final String PAGE = FORM + "/seite/mangel";
    private static final String WORDS = "Zu Ihren Antworten gehören weitere Fragen";

    @LocalServerPort
    int port;

    private Visitor visitor = new Visitor(0);
    private String seen = "";
    private String stand = "";

    @BeforeEach
    void begin() {
        visitor = new Visitor(port);
        visitor.get(FORM);
        assertThat(visitor.post(FORM).statusCode()).isEqualTo(303);
    }

    @Test
    void asksTheOptionalQuestionThatAnAnswerHasOpened() {
        assertThat(page(PAGE).select("[name=laternennummer]")).isEmpty();

        assertThat(where(send("laterne"))).isEqualTo(PAGE + "?weitere=ja");
        Document again = page(PAGE + "?weitere=ja");
        assertThat(again.select("[name=laternennummer]")).hasSize(1);
        assertThat(again.select("[role=status], [role=alert], [aria-live]").text())
                .contains(WORDS);
        assertThat(again.select("input[name=kategorie][checked]").val()).isEqualTo("laterne");

        assertThat(where(send("laterne", "laternennummer", ""))).isEqualTo(FORM + "/seite/stelle");
    }

    @Test
    void showsTheHintThatAnAnswerHasOpened() {
        page(PAGE);
        assertThat(where(send("wasser"))).isEqualTo(PAGE + "?weitere=ja");
        assertThat(page(PAGE + "?weitere=ja").text()).contains("Bereitschaftsdienst des Wasserversorgers");
        assertThat(where(send("wasser"))).isEqualTo(FORM + "/seite/stelle");
    }

    @Test
    void goesOnWhereNothingHasOpenedOrAllIsKnown() {
        page(PAGE);
        assertThat(where(send("muell"))).isEqualTo(FORM + "/seite/stelle");
        page(PAGE);
        assertThat(where(send("laterne"))).isEqualTo(PAGE + "?weitere=ja");
        page(PAGE);
        assertThat(where(send("laterne"))).as("back and on again").isEqualTo(FORM + "/seite/stelle");
    }

    @Test
    void saysNothingOfItWhenThePageIsOpenedByItself() {
        assertThat(page(PAGE).text()).doesNotContain(WORDS);
        assertThat(page(PAGE + "?weitere=quatsch").text()).doesNotContain(WORDS);
    }

    private Document page(String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        Document page = Jsoup.parse(answer.body());
        seen = page.select("input[name=_gezeigt]").val();
        stand = page.select("input[name=_stand]").val();
        return page;
    }

    private HttpResponse<String> send(String kategorie, String... more) {
        String[] fields = new String[10 + more.length];
        System.arraycopy(
                new String[] {
                    "kategorie", kategorie,
                    "gefahr", "nein",
                    "beschreibung", "Es ist kaputt, seit gestern.",
                    "_gezeigt", seen,
                    "_stand", stand
                },
                0,
                fields,
                0,
                10);
        System.arraycopy(more, 0, fields, 10, more.length);
        return visitor.post(PAGE, fields);
    }

    private static String where(HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as(answer.body().replaceAll("<[^>]+>", ""))
                .isEqualTo(303);
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    }
}
