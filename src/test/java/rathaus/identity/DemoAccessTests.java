package rathaus.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import rathaus.DemoTest;
import rathaus.kernel.KommuneId;
import rathaus.server.StartHint;
import rathaus.tenancy.KommuneScope;

@DemoTest
class DemoAccessTests {

    @Autowired
    DemoAccess demo;

    @Autowired
    StaffAdministration administration;

    @Autowired
    ObjectProvider<StartHint> hints;

    @LocalServerPort
    int port;

    @Test
    void letsEveryInventedPersonInAtEveryKommune() {
        letsEverybodyIn(1, "/bad-vilbel");
        letsEverybodyIn(2, "/schoeneck");
        letsEverybodyIn(3, "/rodenbach");
    }

    private void letsEverybodyIn(int kommune, String base) {
        List<DemoAccess.Entry> entries = KommuneScope.call(new KommuneId(kommune), demo::entries);
        assertThat(entries).hasSizeGreaterThanOrEqualTo(6);
        for (DemoAccess.Entry entry : entries) {
            Visitor visitor = new Visitor(port);
            boolean staff = entry.side().equals("staff");
            String door = base + (staff ? "/amt/anmelden" : "/konto/anmelden");
            visitor.get(door);
            assertThat(visitor.post(door, staff ? "kennung" : "email", entry.login(), "passwort", entry.password())
                            .statusCode())
                    .isEqualTo(303);
            if (staff) {
                visitor.get(door + "/code");
                visitor.post(door + "/code", "code", entry.code());
            }
            assertThat(visitor.get(base + (staff ? "/amt/konto/passwort" : "/konto"))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void leavesNoUnitWithoutSomebodyWhoSeesItsCases() {
        for (int kommune = 1; kommune <= 3; kommune++) {
            KommuneScope.run(
                    new KommuneId(kommune),
                    () -> assertThat(administration.unattended()).isEmpty());
        }
    }

    @Test
    void tellsTheAccountsOnAPageAndAtStart() {
        Visitor visitor = new Visitor(port);
        assertThat(visitor.get("/rodenbach/demo/zugaenge").body()).contains("mika.muster");
        assertThat(hints.stream().flatMap(hint -> hint.lines().stream()))
                .anySatisfy(line -> assertThat(line).contains("mika.muster"));
    }
}
