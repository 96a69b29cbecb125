package rathaus.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.applications.ApplicationsFixtures.AGREED;
import static rathaus.applications.ApplicationsFixtures.BAD_VILBEL;
import static rathaus.applications.ApplicationsFixtures.PARKAUSWEIS;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import rathaus.RathausTest;
import rathaus.forms.Answer;
import rathaus.identity.Visitor;
import rathaus.identity.usecases.CitizenFixtures;
import rathaus.kernel.Actor;
import rathaus.kernel.LeistungId;
import rathaus.tenancy.KommuneScope;

/** What the town knows already is offered, never filled in by itself. */
@RathausTest
class PrefillingTests {

    private static final LeistungId HUNDESTEUER = new LeistungId("hundesteuer-anmeldung");
    private static final String FORM = "/bad-vilbel/antrag/bewohnerparkausweis";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    FillingIn fillingIn;

    @Autowired
    Submission submission;

    @Autowired
    Prefilling prefilling;

    private CitizenFixtures.Citizen person;
    private Actor.Citizen citizen;

    @BeforeEach
    void open() {
        person = CitizenFixtures.in(context).citizen(BAD_VILBEL);
        citizen = new Actor.Citizen(person.id(), BAD_VILBEL, BAD_VILBEL);
    }

    @Test
    void offersTheConfirmedAddressOfTheAccountAndFillsNothingIn() {
        DraftToken token = begin(PARKAUSWEIS);
        List<Prefilling.Offer> offers = inKommune(() -> prefilling.offers(token, PARKAUSWEIS, "kontakt", citizen));
        assertThat(offers)
                .singleElement()
                .satisfies(offer -> assertThat(offer.source().trust()).isEqualTo(Prefilling.Trust.CONFIRMED_EMAIL));
        assertThat(inKommune(() -> fillingIn.open(token, PARKAUSWEIS))
                        .orElseThrow()
                        .given()
                        .isEmpty())
                .isTrue();
        assertThat(inKommune(() -> prefilling.take(token, PARKAUSWEIS, "kontakt", "konto", citizen))
                        .orElseThrow()
                        .answers()
                        .all())
                .containsEntry("email", new Answer.Text(person.email()))
                .hasSize(1);
    }

    @Test
    void offersAnswersOfAnEarlierAntragAcrossLeistungenByTheirAttribute() {
        submit();
        DraftToken token = begin(HUNDESTEUER);
        String page = inKommune(() -> fillingIn.open(token, HUNDESTEUER))
                .orElseThrow()
                .form()
                .definition()
                .pageOf("familienname")
                .orElseThrow()
                .id();
        Prefilling.Offer offer = inKommune(() -> prefilling.offers(token, HUNDESTEUER, page, citizen)).stream()
                .filter(found -> found.source() instanceof Prefilling.Source.EarlierAntrag)
                .findFirst()
                .orElseThrow();
        assertThat(offer.source().trust()).isEqualTo(Prefilling.Trust.SELF_DECLARED);
        assertThat(inKommune(() -> prefilling.take(token, HUNDESTEUER, page, offer.key(), citizen))
                        .orElseThrow()
                        .answers()
                        .all())
                .containsEntry("familienname", new Answer.Text("Beispiel"));
    }

    @Test
    void tellsNobodyElse() {
        String reference = submit();
        Actor.Citizen stranger = new Actor.Citizen(
                CitizenFixtures.in(context).citizen(BAD_VILBEL).id(), BAD_VILBEL, BAD_VILBEL);
        DraftToken token = begin(PARKAUSWEIS);
        assertThat(inKommune(() -> prefilling.take(token, PARKAUSWEIS, "person", reference, stranger)))
                .isEmpty();
        assertThat(inKommune(() -> prefilling.take(token, PARKAUSWEIS, "person", reference, citizen)))
                .isPresent();
    }

    @Test
    void neverTakesOverFilesAndDeclarations() {
        String reference = submit();
        DraftToken token = begin(PARKAUSWEIS);
        assertThat(inKommune(() -> prefilling.take(token, PARKAUSWEIS, "unterlagen", reference, citizen)))
                .isEmpty();
        assertThat(inKommune(() -> prefilling.take(token, PARKAUSWEIS, "erklaerungen", reference, citizen)))
                .isEmpty();
    }

    @Test
    void showsWhereAValueCameFromAndLetsThePersonChangeIt() {
        String reference = submit();
        Visitor visitor = new Visitor(port);
        CitizenFixtures.in(context).logIn(visitor, "/bad-vilbel", person);
        visitor.get(FORM);
        visitor.post(FORM);
        String page = visitor.get(FORM + "/seite/person").body();
        assertThat(page).contains("Angaben übernehmen").doesNotContain("value=\"Beispiel\"");
        String taken = visitor.post(FORM + "/seite/person", "vornamen", "Anders", "_uebernehmen", reference)
                .body();
        assertThat(taken)
                .contains("value=\"Beispiel\"")
                .contains("value=\"Anders\"")
                .contains("Das war Ihre eigene Angabe")
                .contains("Familienname");
        assertThat(visitor.get(FORM + "/seite/person").body()).doesNotContain("value=\"Beispiel\"");
    }

    private String submit() {
        DraftToken token = ApplicationsFixtures.filledDraft(fillingIn, citizen);
        SubmitOutcome outcome = inKommune(() -> submission.submit(token, PARKAUSWEIS, AGREED, citizen));
        return ((SubmitOutcome.Submitted) outcome).receipt().reference().value();
    }

    private DraftToken begin(LeistungId leistung) {
        return inKommune(() -> fillingIn.begin(leistung, citizen)).orElseThrow();
    }

    private static <T> T inKommune(Supplier<T> work) {
        return KommuneScope.call(BAD_VILBEL, work);
    }
}
