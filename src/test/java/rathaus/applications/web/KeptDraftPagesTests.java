package rathaus.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import rathaus.RathausTest;
import rathaus.applications.ApplicationsFixtures;
import rathaus.identity.Visitor;
import rathaus.identity.usecases.CitizenFixtures;

/** Leaving and coming back, without JavaScript. */
@RathausTest
class KeptDraftPagesTests {

    private static final String FORM = "/bad-vilbel/antrag/bewohnerparkausweis";
    private static final Pattern SHOWN = Pattern.compile("<span class=\"reference\">([^<]+)</span>");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Test
    void leadsFromTheHalfFilledPageToAnotherDeviceAndBackToThatPage() {
        Visitor phone = begun();
        phone.get(FORM + "/seite/person");
        HttpResponse<String> left =
                phone.post(FORM + "/seite/person", "vornamen", "Erika", "geburtsdatum", "31.02.1990", "_spaeter", "ja");
        assertThat(left.statusCode()).isEqualTo(200);
        assertThat(left.body()).contains("Das konnten wir nicht speichern").contains("Geburtsdatum");
        HttpResponse<String> handedOut = phone.post(FORM + "/spaeter", "email", "");
        assertThat(handedOut.statusCode()).isEqualTo(200);
        Matcher shown = SHOWN.matcher(handedOut.body());
        assertThat(shown.find()).isTrue();
        String reference = shown.group(1);
        assertThat(shown.find()).isTrue();
        String code = shown.group(1);

        Visitor desk = new Visitor(port);
        assertThat(desk.get("/bad-vilbel/antrag/fortsetzen?kennung=" + reference)
                        .body())
                .contains(reference);
        assertThat(desk.post("/bad-vilbel/antrag/fortsetzen", "kennung", reference, "code", "AAAA-AAAA")
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> resumed = desk.post("/bad-vilbel/antrag/fortsetzen", "kennung", reference, "code", code);
        assertThat(resumed.statusCode()).isEqualTo(303);
        assertThat(desk.get(FORM + "/seite/person").body()).contains("value=\"Erika\"");
        assertThat(desk.get(FORM + "/weiter").headers().firstValue("Location").orElse(""))
                .endsWith("/seite/art");
    }

    @Test
    void refusesAnAddressThatNoServerTakes() {
        Visitor phone = begun();
        phone.get(FORM + "/spaeter");
        HttpResponse<String> answer = phone.post(FORM + "/spaeter", "email", "keine Adresse");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Bitte prüfen Sie die E-Mail-Adresse");
    }

    @Test
    void stopsGuessing() {
        Visitor guesser = new Visitor(port);
        guesser.get("/bad-vilbel/antrag/fortsetzen");
        String reference = rathaus.kernel.PublicReference.random().grouped();
        int answers = 0;
        int last = 0;
        while (last != 429 && answers < 30) {
            last = guesser.post("/bad-vilbel/antrag/fortsetzen", "kennung", reference, "code", "AAAA-AAAA")
                    .statusCode();
            answers++;
        }
        assertThat(last).isEqualTo(429);
        assertThat(answers).isLessThanOrEqualTo(21);
    }

    @Test
    void listsTheDraftInTheAccountAndGoesOnFromThere() {
        CitizenFixtures citizens = CitizenFixtures.in(context);
        CitizenFixtures.Citizen citizen = citizens.citizen(ApplicationsFixtures.BAD_VILBEL);
        Visitor phone = new Visitor(port);
        citizens.logIn(phone, "/bad-vilbel", citizen);
        phone.get(FORM);
        phone.post(FORM);
        Visitor desk = new Visitor(port);
        citizens.logIn(desk, "/bad-vilbel", citizen);
        String list = desk.get("/bad-vilbel/konto/antraege").body();
        Matcher action = Pattern.compile("action=\"([^\"]+/fortsetzen)\"").matcher(list);
        assertThat(action.find()).isTrue();
        HttpResponse<String> resumed = desk.post(action.group(1));
        assertThat(resumed.headers().firstValue("Location").orElse("")).endsWith(FORM + "/weiter");
        assertThat(desk.get(FORM + "/seite/art").statusCode()).isEqualTo(200);
    }

    private Visitor begun() {
        Visitor visitor = new Visitor(port);
        visitor.get(FORM);
        assertThat(visitor.post(FORM).statusCode()).isEqualTo(303);
        return visitor;
    }
}
