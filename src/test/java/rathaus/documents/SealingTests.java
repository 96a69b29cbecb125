package rathaus.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import rathaus.RathausTest;
import rathaus.documents.openhtmltopdf.PressedLetters;
import rathaus.history.History;
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

    @Autowired
    History history;

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
        assertThat(KommuneScope.call(HERE, () -> history.latest(Optional.empty(), 50)))
                .anyMatch(act -> act.kind().equals("documents.sealing-chosen"));
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
