package rathaus.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.applications.ApplicationsFixtures.AGREED;
import static rathaus.applications.ApplicationsFixtures.BAD_VILBEL;
import static rathaus.applications.ApplicationsFixtures.PARKAUSWEIS;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import rathaus.DemoTest;
import rathaus.SettableClock;
import rathaus.design.Messages;
import rathaus.forms.Answer;
import rathaus.forms.FormSummary;
import rathaus.forms.VisibleForm;
import rathaus.identity.ProvenIdentity;
import rathaus.identity.Visitor;
import rathaus.identity.usecases.CitizenFixtures;
import rathaus.kernel.Actor;
import rathaus.kernel.Language;
import rathaus.registers.Register;
import rathaus.registers.RegisterFact;
import rathaus.servicepackage.TrustLevel;
import rathaus.tenancy.KommuneScope;

/** Evidence from registers (§ 5 EGovG), in a demonstration, by a browser without JavaScript. */
@DemoTest
@ExtendWith(OutputCaptureExtension.class)
class FetchingTests {

    private static final String FORM = "/bad-vilbel/antrag/bewohnerparkausweis";
    private static final String PAGE = FORM + "/seite/unterlagen";
    private static final String PROOF = "/bad-vilbel/konto/identitaet";
    private static final String HOME = FORM + "/seite/wohnung";
    private static final String FIELD = "fahrzeugschein";
    private static final String KIMS = "FB-KB 2026";
    private static final String ROBINS = "FB-RA 1";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    FillingIn fillingIn;

    @Autowired
    Fetching fetching;

    @Autowired
    Submission submission;

    @Autowired
    SettableClock clock;

    private Visitor visitor;
    private Actor.Citizen citizen;
    private DraftToken token;

    @BeforeEach
    void logIn() {
        CitizenFixtures.Citizen person = CitizenFixtures.in(context).citizen(BAD_VILBEL);
        citizen = new Actor.Citizen(person.id(), BAD_VILBEL, BAD_VILBEL);
        visitor = new Visitor(port);
        CitizenFixtures.in(context).logIn(visitor, "/bad-vilbel", person);
    }

    @Test
    void letAPersonFetchLookAndThenDecide() {
        withPlate(KIMS);
        show("kim");
        assertThat(visitor.get(PAGE).body())
                .contains("Abrufen lassen: Zentrales Fahrzeugregister (Simulator)")
                .contains("Stadt Bad Vilbel", "§ 36 Abs. 2m StVG", "Amtliches Kennzeichen")
                .contains("Hochladen", "Das reiche ich nach.");
        HttpResponse<String> preview = fetch();
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body())
                .contains("Noch verwenden wir es nicht", KIMS, "1840 kg", "(Simulator)", "Kim Beispiel, 17.05.1990");
        assertThat(fetched().usedSince()).isEmpty();
        assertThat(visitor.post(PAGE).statusCode()).as("going on undecided").isEqualTo(422);
        assertThat(visitor.post(PAGE, "_verwenden", FIELD).body())
                .contains("Diesen Nachweis verwenden wir für Ihren Antrag");
        assertThat(visitor.post(PAGE).statusCode()).isEqualTo(303);
    }

    @Test
    void keepSourceInstantAndWordingWithTheAntrag() {
        withPlate(KIMS);
        show("kim");
        fetch();
        visitor.post(PAGE, "_verwenden", FIELD);
        Answer.Fetched fetched = fetched();
        assertThat(fetched.source().register()).isEqualTo(Register.FAHRZEUGREGISTER);
        assertThat(fetched.source().simulated()).isTrue();
        assertThat(fetched.decision())
                .startsWith("Ich möchte, dass Stadt Bad Vilbel")
                .contains("§ 36 Abs. 2m StVG");
        assertThat(fetched.usedSince()).isPresent();
        assertThat(fetched.facts()).containsEntry(RegisterFact.GESAMTMASSE, "1840");
        saveRest();
        String review = visitor.get(FORM + "/pruefen").body();
        assertThat(review).contains("Kennzeichen: " + KIMS, "Zentrales Fahrzeugregister (Simulator)", "36 Abs. 2m");
        assertThat(inKommune(() -> submission.submit(token, PARKAUSWEIS, AGREED, citizen)))
                .isInstanceOf(SubmitOutcome.Submitted.class);
    }

    @Test
    void tellNobodyAnythingAboutAStrangersVehicle() {
        withPlate(ROBINS);
        show("kim");
        String strangers = said(fetch());
        withPlate("FB-XX 1");
        assertThat(said(fetch())).isEqualTo(strangers).contains("keinen Eintrag");
        assertThat(strangers).doesNotContain("Robin", "Anderswo", "M1");
        assertThat(given()).isNull();
    }

    @Test
    void askNothingForSomebodyWhoHasOnlyAPassword() {
        withPlate(KIMS);
        assertThat(visitor.get(PAGE).body())
                .contains("Identität nachweisen", "/konto/identitaet?weiter=")
                .doesNotContain("name=\"_abrufen\"");
        HttpResponse<String> refused = fetch();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Ihre Identität nachgewiesen haben").doesNotContain("1840");
        assertThat(given()).isNull();
    }

    @Test
    void askNothingForAGuest() {
        withPlate(KIMS);
        Visitor guest = new Visitor(port);
        guest.plant("entwurf", token.text());
        assertThat(guest.get(PAGE).body()).contains("Identität nachweisen").doesNotContain("name=\"_abrufen\"");
        assertThat(guest.post(PAGE, "_abrufen", FIELD).statusCode()).isEqualTo(422);
        assertThat(guest.get(PROOF).statusCode()).as("to the log-in").isEqualTo(303);
        assertThat(given()).isNull();
    }

    @Test
    void askNothingAtALowTrustLevelWhateverThePageThinks() {
        withPlate(KIMS);
        ProvenIdentity weak =
                new ProvenIdentity("Kim", "Beispiel", LocalDate.of(1990, 5, 17), TrustLevel.LOW, Instant.now(), true);
        assertThat(inKommune(() -> fetching.fetch(token, PARKAUSWEIS, FIELD, new Fetching.Decision(weak, "Ja"))))
                .isInstanceOf(FetchOutcome.Gone.class);
        assertThat(given()).isNull();
    }

    @Test
    void forgetAProofAfterHalfAnHourAndWithTheSession() {
        withPlate(KIMS);
        show("kim");
        clock.advance(Duration.ofMinutes(29));
        assertThat(visitor.get(PAGE).body()).contains("name=\"_abrufen\"");
        clock.advance(Duration.ofMinutes(2));
        assertThat(visitor.get(PAGE).body()).doesNotContain("name=\"_abrufen\"");
        assertThat(fetch().statusCode()).isEqualTo(422);
    }

    @Test
    void loseNothingWhenTheRegisterDoesNotAnswer() {
        for (String plate : List.of("FB-AU 503", "FB-LA 504")) {
            withPlate(plate);
            show("kim");
            long begin = System.nanoTime();
            HttpResponse<String> answer = visitor.post(PAGE, "_abrufen", FIELD, FIELD + ".nachreichen", "ja");
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(15));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("antwortet gerade nicht", "name=\"_abrufen\"", "Hochladen", "checked");
            assertThat(visitor.post(PAGE, FIELD + ".nachreichen", "ja").statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    void askOnceWhenTheButtonIsPressedTwice() throws Exception {
        withPlate(KIMS);
        show("kim");
        visitor.get(PAGE);
        ProvenIdentity kim = new ProvenIdentity(
                "Kim", "Beispiel", LocalDate.of(1990, 5, 17), TrustLevel.SUBSTANTIAL, Instant.now(), true);
        Callable<FetchOutcome> press = () -> inKommune(
                () -> fetching.fetch(token, PARKAUSWEIS, FIELD, new Fetching.Decision(kim, "Ich möchte das.")));
        try (ExecutorService twice = Executors.newFixedThreadPool(2)) {
            for (Future<FetchOutcome> answer : twice.invokeAll(List.of(press, press))) {
                assertThat(answer.get()).isInstanceOf(FetchOutcome.Fetched.class);
            }
        }
        Answer.Fetched first = fetched();
        fetch();
        assertThat(fetched()).isEqualTo(first);
        visitor.post(PAGE, "_verwenden", FIELD);
        Answer.Fetched used = fetched();
        assertThat(visitor.post(PAGE, "_verwenden", FIELD).statusCode()).isEqualTo(200);
        assertThat(fetched()).isEqualTo(used);
    }

    @Test
    void throwAwayWhatThePersonDoesNotWant() {
        withPlate(KIMS);
        show("kim");
        fetch();
        assertThat(visitor.post(PAGE, "_verwerfen", FIELD).body())
                .contains("name=\"_abrufen\"")
                .doesNotContain("1840 kg");
        assertThat(given()).isNull();
        assertThat(visitor.post(PAGE, "_verwerfen", FIELD).statusCode()).isEqualTo(422);
    }

    @Test
    void doNotCountAnyMoreWhenTheAnswersChange() {
        withPlate(KIMS);
        show("kim");
        fetch();
        visitor.post(PAGE, "_verwenden", FIELD);
        ApplicationsFixtures.save(fillingIn, token, "fahrzeug", Map.of("kennzeichen", "FB-KB 35"));
        saveRest();
        assertThat(visitor.get(PAGE).body()).contains("1840 kg").doesNotContain("name=\"_verwenden\"");
        assertThat(visitor.post(PAGE).body()).contains("der Nachweis passt nicht mehr");
        assertThat(inKommune(() -> submission.submit(token, PARKAUSWEIS, AGREED, citizen)))
                .isNotInstanceOf(SubmitOutcome.Submitted.class);
    }

    @Test
    void putTheRegisteredAddressIntoTheFormAndTellTheClerkWhetherItStayed() {
        withPlate(KIMS);
        ApplicationsFixtures.save(fillingIn, token, "wohnung", Map.of("anschrift.hausnummer", "14"));
        show("kim");
        assertThat(visitor.post(HOME, withHouse("14", "_abrufen")).body())
                .contains("Eingezogen am", "01.04.2021", "Noch verwenden wir es nicht")
                .contains("value=\"14\"");
        assertThat(summary()).doesNotContain("Melderegister (Simulator)");
        assertThat(visitor.post(HOME, withHouse("14", "_verwenden")).body())
                .contains("value=\"12\"")
                .doesNotContain("value=\"14\"");
        assertThat(summary()).contains("Stimmt mit dem Register überein", "Melderegister (Simulator)");
        ApplicationsFixtures.save(fillingIn, token, "wohnung", Map.of("anschrift.hausnummer", "16"));
        assertThat(summary()).contains("Weicht vom Register ab", "Hausnummer: 12");
        visitor.post(HOME, "_verwerfen", "anschrift");
        assertThat(summary()).doesNotContain("Register ab");
    }

    @Test
    void showNobodyWhereSeveralPeopleFit() {
        withPlate(KIMS);
        show("toni");
        HttpResponse<String> answer = visitor.post(HOME, "_abrufen", "anschrift");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("nicht eindeutig").doesNotContain("Rodenbach", "Zwilling");
    }

    @Test
    void offerNothingWhereTheRegisterCannotAnswer() {
        withPlate(KIMS);
        ApplicationsFixtures.save(fillingIn, token, "fahrzeug", Map.of("halter", "02"));
        show("kim");
        assertThat(visitor.get(PAGE).body()).doesNotContain("name=\"_abrufen\"").contains("Hochladen");
        assertThat(fetch().statusCode()).isEqualTo(404);
    }

    @Test
    void limitHowOftenSomebodyAsks() {
        withPlate("FB-XX 1");
        show("kim");
        int status = 422;
        int asked = 0;
        while (status == 422 && asked < 40) {
            status = fetch().statusCode();
            asked++;
        }
        assertThat(status).isEqualTo(429);
        assertThat(asked).isLessThanOrEqualTo(11);
    }

    @Test
    void leaveNoTraceOfAPersonInTheLog(CapturedOutput output) {
        withPlate(KIMS);
        show("kim");
        fetch();
        withPlate(ROBINS);
        fetch();
        assertThat(output).contains("register fahrzeugregister: Found", "register fahrzeugregister: NotFound");
        assertThat(output).doesNotContain("FB-KB", "FB-RA", "1840", "Anderswo");
    }

    @Test
    void saidInEnglishToo() {
        withPlate(KIMS);
        show("kim");
        visitor.get(PAGE + "?sprache=en");
        assertThat(fetch().body())
                .contains("This is what the register answered", "Maximum permitted mass", "(simulator)");
    }

    /** A draft of its own with all answers before the documents. */
    private void withPlate(String plate) {
        token = inKommune(() -> fillingIn.begin(PARKAUSWEIS, citizen)).orElseThrow();
        for (String page : List.of("art", "wohnung", "person", "kontakt", "fahrzeug")) {
            ApplicationsFixtures.save(fillingIn, token, page, Map.of("kennzeichen", plate));
        }
        visitor.plant("entwurf", token.text());
    }

    /** The page as a browser sends it, with that button. */
    private static String[] withHouse(String number, String button) {
        return new String[] {
            "anschrift.strasse",
            "Frankfurter Straße",
            "anschrift.hausnummer",
            number,
            "anschrift.zusatz",
            "",
            "anschrift.plz",
            "61118",
            "anschrift.ort",
            "Bad Vilbel",
            button,
            "anschrift"
        };
    }

    /** What the clerk reads of the address. */
    private String summary() {
        VisibleForm form = inKommune(() -> fillingIn.open(token, PARKAUSWEIS))
                .orElseThrow()
                .form();
        return FormSummary.of(form, Language.DE, context.getBean(Messages.class).in(Language.DE)).pages().stream()
                .flatMap(page -> page.rows().stream())
                .filter(row -> row.field().equals("anschrift"))
                .map(FormSummary.Row::answer)
                .findFirst()
                .orElseThrow();
    }

    private void saveRest() {
        for (String page : List.of("stellplatz", "laufzeit", "versand", "erklaerungen")) {
            ApplicationsFixtures.save(fillingIn, token, page, Map.of());
        }
    }

    private void show(String card) {
        visitor.get(PROOF);
        assertThat(visitor.post(PROOF, "karte", card, "weiter", "/antrag/bewohnerparkausweis/seite/unterlagen")
                        .headers()
                        .firstValue("location"))
                .hasValue(PAGE);
        visitor.get(PAGE);
    }

    private HttpResponse<String> fetch() {
        return visitor.post(PAGE, "_abrufen", FIELD);
    }

    /** The message at the question. */
    private static String said(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        String body = answer.body();
        int start = body.indexOf("id=\"" + FIELD + "-error\"");
        assertThat(start).isPositive();
        return body.substring(start, body.indexOf("</p>", start));
    }

    private Answer.Fetched fetched() {
        return (Answer.Fetched) Objects.requireNonNull(given());
    }

    private @Nullable Answer given() {
        return inKommune(() -> fillingIn.open(token, PARKAUSWEIS))
                .orElseThrow()
                .given()
                .get(FIELD)
                .orElse(null);
    }

    private static <T> T inKommune(Supplier<T> work) {
        return KommuneScope.call(BAD_VILBEL, work);
    }
}
