package rathaus.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.applications.ApplicationsFixtures.BAD_VILBEL;
import static rathaus.applications.ApplicationsFixtures.PARKAUSWEIS;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import rathaus.RathausTest;
import rathaus.identity.Visitor;
import rathaus.identity.usecases.CitizenFixtures;
import rathaus.kernel.Actor;
import rathaus.tenancy.KommuneScope;

/** Outside of a demonstration no register is connected, and no page pretends that one is. */
@RathausTest
class WithoutRegistersTests {

    private static final String PAGE = "/bad-vilbel/antrag/bewohnerparkausweis/seite/unterlagen";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    FillingIn fillingIn;

    @Test
    void onlyUploadingAndHandingInLaterAreOffered() {
        CitizenFixtures.Citizen person = CitizenFixtures.in(context).citizen(BAD_VILBEL);
        Actor.Citizen citizen = new Actor.Citizen(person.id(), BAD_VILBEL, BAD_VILBEL);
        DraftToken token = KommuneScope.call(BAD_VILBEL, () -> fillingIn.begin(PARKAUSWEIS, citizen))
                .orElseThrow();
        for (String page : List.of("art", "wohnung", "person", "kontakt", "fahrzeug")) {
            ApplicationsFixtures.save(fillingIn, token, page, Map.of());
        }
        Visitor visitor = new Visitor(port);
        CitizenFixtures.in(context).logIn(visitor, "/bad-vilbel", person);
        visitor.plant("entwurf", token.text());
        assertThat(visitor.get(PAGE).body())
                .contains("Hochladen", "Das reiche ich nach.")
                .doesNotContain("_abrufen", "abrufen lassen", "Identität nachweisen");
        assertThat(visitor.post(PAGE, "_abrufen", "fahrzeugschein").statusCode())
                .isEqualTo(422);
        assertThat(visitor.get("/bad-vilbel/konto/identitaet").statusCode()).isEqualTo(404);
    }
}
