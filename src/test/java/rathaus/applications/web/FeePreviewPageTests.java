package rathaus.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import rathaus.RathausTest;
import rathaus.identity.Visitor;

@RathausTest
class FeePreviewPageTests {

    private static final String FEE = "/bad-vilbel/leistungen/bewohnerparkausweis/gebuehr";

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void come() {
        visitor = new Visitor(port);
    }

    @Test
    void isLinkedFromTheServicePage() {
        assertThat(visitor.get("/bad-vilbel/leistungen/bewohnerparkausweis").body())
                .contains(FEE);
    }

    @Test
    void asksNothingAboutAPerson() {
        String page = visitor.get(FEE).body();
        assertThat(page)
                .contains("name=\"dauer\"")
                .contains("name=\"versandart\"")
                .doesNotContain("name=\"familienname\"")
                .doesNotContain("anschrift")
                .doesNotContain("name=\"kennzeichen\"");
    }

    @Test
    void calculatesByTheTablesOfTheAntragAndShowsHow() {
        HttpResponse<String> answer = visitor.get(FEE + "?dauer=12&versandart=pdf");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("30,00")
                .contains("Bewohnerparkausweis für 12 Monate")
                .contains("Zeile");
    }

    @Test
    void saysWhatIsMissing() {
        HttpResponse<String> answer = visitor.get(FEE + "?dauer=12");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#versandart");
    }

    @Test
    void calculatesForSeveralEntries() {
        String fee = "/bad-vilbel/leistungen/hundesteuer-anmeldung/gebuehr";
        assertThat(visitor.get(fee).body()).contains("name=\"hunde.0.rasse\"");
        assertThat(visitor.get(fee + "?hunde.0.name=&_hinzu=hunde").body()).contains("name=\"hunde.1.rasse\"");
    }

    @Test
    void isNotFoundForWhatIsNotOnline() {
        assertThat(visitor.get("/bad-vilbel/leistungen/gibt-es-nicht/gebuehr").statusCode())
                .isEqualTo(404);
    }
}
