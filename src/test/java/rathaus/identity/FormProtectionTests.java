package rathaus.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import rathaus.RathausTest;
import rathaus.identity.usecases.CitizenFixtures;
import rathaus.identity.usecases.CitizenFixtures.Citizen;
import rathaus.kernel.KommuneId;

@RathausTest
class FormProtectionTests {

    private static final String BASE = "/bad-vilbel";

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Visitor visitor;
    private Citizen citizen;

    @BeforeEach
    void prepare() {
        visitor = new Visitor(port);
        citizen = CitizenFixtures.in(context).citizen(new KommuneId(1));
    }

    @Test
    void refusesALogInWithoutOrWithSomebodyElsesHiddenField() {
        Visitor attacker = new Visitor(port);
        attacker.get(BASE + "/konto/anmelden");
        visitor.get(BASE + "/konto/anmelden");
        assertThat(logIn("").statusCode()).isEqualTo(403);
        assertThat(logIn("x".repeat(86)).statusCode()).isEqualTo(403);
        assertThat(logIn(attacker.token()).statusCode()).isEqualTo(403);
        assertThat(logIn(visitor.token()).statusCode()).isEqualTo(303);
    }

    @Test
    void refusesAFormThatTheBrowserSaysComesFromElsewhere() {
        visitor.get(BASE + "/konto/anmelden");
        for (String site : List.of("cross-site", "same-site")) {
            HttpResponse<String> answer = visitor.send(visitor.request(BASE + "/konto/anmelden")
                    .header("Sec-Fetch-Site", site)
                    .header("X-CSRF-TOKEN", visitor.token())
                    .POST(HttpRequest.BodyPublishers.noBody()));
            assertThat(answer.statusCode()).isEqualTo(403);
        }
    }

    @Test
    void bindsCookiesToTheHost() {
        HttpResponse<String> page = visitor.get(BASE + "/konto/anmelden");
        HttpResponse<String> entered = logIn(visitor.token());
        List<String> cookies = new java.util.ArrayList<>(page.headers().allValues("Set-Cookie"));
        cookies.addAll(entered.headers().allValues("Set-Cookie"));
        List<String> ours = cookies.stream()
                .filter(cookie -> cookie.startsWith("sitzung=") || cookie.startsWith("formularschutz="))
                .toList();
        assertThat(ours)
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(cookie -> assertThat(cookie)
                        .contains("HttpOnly")
                        .contains("SameSite=Lax")
                        .contains("Path=/")
                        .doesNotContain("Domain"));
    }

    @Test
    void opensNoSessionForGuests() {
        long before = sessions();
        Visitor guest = new Visitor(port);
        guest.get(BASE + "/konto/anmelden");
        guest.get(BASE + "/konto");
        assertThat(guest.cookie("sitzung")).isEmpty();
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void changesTheHiddenFieldWithEveryPage() {
        visitor.get(BASE + "/konto/anmelden");
        String first = visitor.token();
        visitor.get(BASE + "/konto/anmelden");
        assertThat(visitor.token()).isNotEqualTo(first);
    }

    @Test
    void leadsNobodyAwayAfterALogIn() {
        visitor.get(BASE + "/konto/anmelden?weiter=https://evil.example/");
        HttpResponse<String> answer = visitor.post(
                BASE + "/konto/anmelden",
                "email",
                citizen.email(),
                "passwort",
                CitizenFixtures.PASSWORD,
                "weiter",
                "//evil.example/");
        assertThat(answer.headers().firstValue("Location")).hasValue(BASE + "/konto");
    }

    @Test
    void keepsNothingButOneLineOfIdsInTheSession() {
        visitor.get(BASE + "/konto/anmelden");
        logIn(visitor.token());
        List<String> lines = jdbc.sql("""
                SELECT convert_from(a.attribute_bytes, 'UTF8') FROM server.spring_session_attributes a
                JOIN server.spring_session s ON s.primary_id = a.session_primary_id WHERE s.session_id = :id
                """)
                .param("id", visitor.cookie("sitzung"))
                .query(String.class)
                .list();
        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(line).matches("CITIZEN\\|1\\|" + citizen.id() + "\\|0\\|\\d+"));
    }

    private HttpResponse<String> logIn(String token) {
        return visitor.postWith(
                token, BASE + "/konto/anmelden", "email", citizen.email(), "passwort", CitizenFixtures.PASSWORD);
    }

    private long sessions() {
        return jdbc.sql("SELECT count(*) FROM server.spring_session")
                .query(Long.class)
                .single();
    }
}
