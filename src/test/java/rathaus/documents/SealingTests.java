package rathaus.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.RathausTest;
import rathaus.documents.openhtmltopdf.PressedLetters;
import rathaus.identity.Visitor;
import rathaus.identity.domain.Role;
import rathaus.identity.usecases.StaffFixtures;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneScope;

/** What Rodenbach seals; no other test looks at that. */
@RathausTest
class SealingTests {

    private static final KommuneId HERE = new KommuneId(3);
    private static final String BASE = "/rodenbach";
    private static final String PATH = BASE + "/amt/verwaltung/siegel";

    @Autowired
    ApplicationContext context;

    @Autowired
    Sealing sealing;

    @LocalServerPort
    int port;

    @Test
    void followsTheChoiceOfTheKommune() {
        Visitor administrator = visitor(Role.ADMINISTRATION);
        byte[] letter = PressedLetters.rich();
        assertThat(seal(letter, true)).isInstanceOf(Sealing.Sealed.class);
        assertThat(seal(letter, false)).isInstanceOf(Sealing.NotWanted.class);
        assertThat(administrator.get(PATH).body())
                .contains("Beispielsiegel – ohne Rechtswirkung", "hat keine Rechtswirkung");
        assertThat(choose(administrator, "EVERY_LETTER", "0")).isEqualTo(303);
        assertThat(seal(letter, false)).isInstanceOf(Sealing.Sealed.class);
        assertThat(choose(administrator, "NOTHING", "0")).as("seen before").isEqualTo(422);
        assertThat(choose(administrator, "ALLES", "1")).isEqualTo(422);
        assertThat(choose(administrator, "NOTHING", "1")).isEqualTo(303);
        assertThat(seal(letter, true)).isInstanceOf(Sealing.NotWanted.class);
        assertThat(choices()).as("acts").isEqualTo(2);
    }

    private int choices() {
        return KommuneScope.call(
                HERE,
                () -> context.getBean(TransactionTemplate.class)
                        .execute(status -> context.getBean(JdbcClient.class)
                                .sql("SELECT count(*) FROM history.event WHERE kind = 'documents.sealing-chosen'")
                                .query(Integer.class)
                                .single()));
    }

    @Test
    void isForAdministratorsToChoose() {
        assertThat(visitor(Role.SACHBEARBEITUNG).get(PATH).statusCode()).isEqualTo(403);
    }

    private Sealing.Outcome seal(byte[] letter, boolean decision) {
        return KommuneScope.call(HERE, () -> sealing.seal(letter, decision));
    }

    private static int choose(Visitor administrator, String extent, String seen) {
        administrator.get(PATH);
        return administrator.post(PATH, "umfang", extent, "stand", seen).statusCode();
    }

    private Visitor visitor(Role role) {
        Visitor visitor = new Visitor(port);
        StaffFixtures staff = StaffFixtures.in(context);
        staff.logIn(visitor, BASE, staff.member(HERE, Set.of(role), false, Set.of("buergerbuero")));
        return visitor;
    }
}
