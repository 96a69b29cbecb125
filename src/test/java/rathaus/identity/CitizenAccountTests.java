package rathaus.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.RathausTest;
import rathaus.SettableClock;
import rathaus.identity.usecases.CitizenFixtures;
import rathaus.identity.usecases.CitizenFixtures.Citizen;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneScope;

@RathausTest
class CitizenAccountTests {

    private static final KommuneId HERE = new KommuneId(1);
    private static final String BASE = "/bad-vilbel";
    private static final Pattern SECRET = Pattern.compile("schluessel=([A-Za-z0-9_-]{43})");
    private static final String GOOD = "sieben Boote segeln heim";

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SettableClock clock;

    @Autowired
    CitizenAccounts accounts;

    @LocalServerPort
    int port;

    private CitizenFixtures citizens;
    private Visitor visitor;

    @BeforeEach
    void prepare() {
        citizens = CitizenFixtures.in(context);
        visitor = new Visitor(port);
    }

    @Test
    void beginsWithALinkThatWorksOnce() {
        String email = CitizenFixtures.freshAddress();
        ask("/konto/registrieren", email);
        String secret = secretOf(mailTo(email));
        HttpResponse<String> page = visitor.get(BASE + "/konto/bestaetigen?schluessel=" + secret);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(set("/konto/bestaetigen", secret, "kurz").statusCode()).isEqualTo(422);
        assertThat(set("/konto/bestaetigen", secret, email).statusCode()).isEqualTo(422);
        assertThat(set("/konto/bestaetigen", secret, "Passwort123456").statusCode())
                .isEqualTo(422);
        assertThat(set("/konto/bestaetigen", secret, GOOD).statusCode()).isEqualTo(303);
        assertThat(visitor.get(BASE + "/konto").body()).contains(email);
        Visitor late = new Visitor(port);
        late.get(BASE + "/konto/anmelden");
        assertThat(late.post(BASE + "/konto/bestaetigen", "schluessel", secret, "neu", GOOD)
                        .statusCode())
                .isEqualTo(410);
    }

    @Test
    void keepsNoSecretOfALink() {
        String email = CitizenFixtures.freshAddress();
        ask("/konto/registrieren", email);
        String secret = secretOf(mailTo(email));
        String row = KommuneScope.call(
                HERE,
                () -> transaction.execute(status -> jdbc.sql(
                                "SELECT encode(hash, 'escape') || mailed_link::text FROM identity.mailed_link"
                                        + " WHERE kommune = 1 AND email_key = :email")
                        .param("email", email)
                        .query(String.class)
                        .single()));
        assertThat(row).doesNotContain(secret);
    }

    @Test
    void letsALinkExpireAfterADay() {
        clock.set(Instant.now());
        String email = CitizenFixtures.freshAddress();
        ask("/konto/registrieren", email);
        String secret = secretOf(mailTo(email));
        clock.advance(Duration.ofHours(24));
        assertThat(visitor.get(BASE + "/konto/bestaetigen?schluessel=" + secret).statusCode())
                .isEqualTo(410);
        assertThat(set("/konto/bestaetigen", secret, GOOD).statusCode()).isEqualTo(410);
    }

    @Test
    void answersTheSameWhetherOrNotTheAddressHasAnAccount() {
        Citizen known = citizens.citizen(HERE);
        String unknown = CitizenFixtures.freshAddress();
        for (String path : new String[] {"/konto/registrieren", "/konto/passwort-vergessen"}) {
            HttpResponse<String> first = ask(path, known.email());
            HttpResponse<String> second = ask(path, unknown);
            assertThat(first.statusCode()).isEqualTo(second.statusCode()).isEqualTo(303);
            assertThat(first.headers().firstValue("Location"))
                    .isEqualTo(second.headers().firstValue("Location"));
        }
        visitor.get(BASE + "/konto/anmelden");
        HttpResponse<String> wrong = logIn(known.email(), "falsch");
        HttpResponse<String> nobody = logIn(unknown, "falsch");
        assertThat(plain(wrong, known.email())).isEqualTo(plain(nobody, unknown));
    }

    @Test
    void resetsAForgottenPasswordAndEndsOtherSessions() {
        Citizen citizen = citizens.citizen(HERE);
        Visitor elsewhere = new Visitor(port);
        citizens.logIn(elsewhere, BASE, citizen);
        ask("/konto/passwort-vergessen", citizen.email());
        String mail = mailTo(citizen.email());
        assertThat(mail).contains("/konto/passwort-neu?schluessel=");
        assertThat(set("/konto/passwort-neu", secretOf(mail), GOOD).statusCode())
                .isEqualTo(303);
        assertThat(elsewhere.get(BASE + "/konto").statusCode()).isEqualTo(303);
        Visitor again = new Visitor(port);
        again.get(BASE + "/konto/anmelden");
        assertThat(again.post(BASE + "/konto/anmelden", "email", citizen.email(), "passwort", GOOD)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void writesLinksFromTheConfigurationWhateverTheHostHeaderSays() {
        String email = CitizenFixtures.freshAddress();
        visitor.get(BASE + "/konto/registrieren");
        visitor.send(visitor.request(BASE + "/konto/registrieren")
                .header("X-Forwarded-Host", "evil.example.net")
                .header("Forwarded", "host=evil.example.net")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("email=" + email + "&_csrf="
                        + java.net.URLEncoder.encode(visitor.token(), java.nio.charset.StandardCharsets.UTF_8))));
        assertThat(mailTo(email)).doesNotContain("evil");
    }

    @Test
    void changesPreferencesAndPassword() {
        Citizen citizen = citizens.citizen(HERE);
        citizens.logIn(visitor, BASE, citizen);
        visitor.get(BASE + "/konto");
        assertThat(visitor.post(BASE + "/konto", "sprache", "en", "benachrichtigung", "QUER")
                        .statusCode())
                .isEqualTo(422);
        assertThat(visitor.post(BASE + "/konto", "sprache", "en", "benachrichtigung", "LETTER")
                        .statusCode())
                .isEqualTo(303);
        Optional<CitizenContact> contact = KommuneScope.call(HERE, () -> accounts.contact(citizen.id()));
        assertThat(contact).map(CitizenContact::notification).contains(NotificationPreference.LETTER);
        assertThat(visitor.post(BASE + "/konto/passwort", "passwort", "falsch", "neu", GOOD)
                        .statusCode())
                .isEqualTo(422);
        assertThat(visitor.post(BASE + "/konto/passwort", "passwort", CitizenFixtures.PASSWORD, "neu", GOOD)
                        .statusCode())
                .isEqualTo(303);
        assertThat(visitor.get(BASE + "/konto").statusCode()).isEqualTo(200);
    }

    @Test
    void disappearsWhenItsOwnerWantsIt() {
        Citizen citizen = citizens.citizen(HERE);
        citizens.logIn(visitor, BASE, citizen);
        visitor.get(BASE + "/konto/loeschen");
        assertThat(visitor.post(BASE + "/konto/loeschen", "passwort", "falsch").statusCode())
                .isEqualTo(422);
        assertThat(visitor.post(BASE + "/konto/loeschen", "passwort", CitizenFixtures.PASSWORD)
                        .statusCode())
                .isEqualTo(303);
        assertThat(visitor.get(BASE + "/konto").statusCode()).isEqualTo(303);
        assertThat(KommuneScope.call(HERE, () -> accounts.contact(citizen.id())))
                .isEmpty();
    }

    @Test
    void belongsToOneKommune() {
        Citizen citizen = citizens.citizen(HERE);
        citizens.logIn(visitor, BASE, citizen);
        assertThat(visitor.get("/schoeneck/konto").statusCode()).isEqualTo(303);
        visitor.get("/schoeneck/konto/anmelden");
        assertThat(visitor.post(
                                "/schoeneck/konto/anmelden",
                                "email",
                                citizen.email(),
                                "passwort",
                                CitizenFixtures.PASSWORD)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void stopsGuessingAndMassMailsWithAFriendlyPage() {
        Citizen citizen = citizens.citizen(HERE);
        visitor.get(BASE + "/konto/anmelden");
        for (int i = 0; i < 10; i++) {
            assertThat(logIn(citizen.email(), "falsch " + i).statusCode()).isEqualTo(422);
        }
        HttpResponse<String> stopped = logIn(citizen.email(), CitizenFixtures.PASSWORD);
        assertThat(stopped.statusCode()).isEqualTo(429);
        assertThat(stopped.body()).contains("<h1>");
    }

    private HttpResponse<String> ask(String path, String email) {
        visitor.get(BASE + path);
        return visitor.post(BASE + path, "email", email);
    }

    private HttpResponse<String> set(String path, String secret, String password) {
        visitor.get(BASE + path + "?schluessel=" + secret);
        return visitor.post(BASE + path, "schluessel", secret, "neu", password);
    }

    private HttpResponse<String> logIn(String email, String password) {
        return visitor.post(BASE + "/konto/anmelden", "email", email, "passwort", password);
    }

    private String mailTo(String email) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> latestMail(email), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<String> latestMail(String email) {
        return KommuneScope.call(
                HERE,
                () -> transaction.execute(status ->
                        jdbc.sql("""
                        SELECT body_text FROM notifications.outbox_mail
                        WHERE kommune = 1 AND recipient = :email ORDER BY sent_at DESC LIMIT 1
                        """).param("email", email).query(String.class).optional()));
    }

    private static String secretOf(String mail) {
        Matcher found = SECRET.matcher(mail);
        assertThat(found.find()).as("the mail holds a link").isTrue();
        return found.group(1);
    }

    private static String plain(HttpResponse<String> response, String email) {
        return response.body().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "").replace(email, "");
    }
}
