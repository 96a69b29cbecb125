package rathaus.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import rathaus.RathausTest;
import rathaus.history.History;
import rathaus.history.RecordedAct;
import rathaus.identity.domain.Role;
import rathaus.identity.usecases.StaffFixtures;
import rathaus.identity.usecases.StaffFixtures.Member;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Money;
import rathaus.kernel.Permission;
import rathaus.tenancy.KommuneScope;

@RathausTest
class SigningPowersPageTests {

    private static final KommuneId HERE = new KommuneId(1);
    private static final String BASE = "/bad-vilbel";
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @Autowired
    ApplicationContext context;

    @Autowired
    SigningPowers powers;

    @Autowired
    StaffDirectory directory;

    @Autowired
    History history;

    @LocalServerPort
    int port;

    private Visitor administrator;
    private Member clerk;
    private String path;

    @BeforeEach
    void prepare() {
        StaffFixtures staff = StaffFixtures.in(context);
        administrator = new Visitor(port);
        staff.logIn(administrator, BASE, staff.member(HERE, Set.of(Role.ADMINISTRATION), false, Set.of()));
        clerk = staff.member(HERE, Set.of(Role.SACHBEARBEITUNG), false, Set.of("strassenverkehr"));
        path = BASE + "/amt/verwaltung/personal/" + clerk.id() + "/zeichnung";
        administrator.get(path);
    }

    @Test
    void givesAPowerThatCountsAtOnceAndEndsItWithADay() {
        assertThat(mayDecide()).isFalse();
        assertThat(give("250,50", TODAY).statusCode()).isEqualTo(303);
        assertThat(mayDecide()).isTrue();
        SigningPower given = here(() -> powers.today(clerk.id())).getFirst();
        assertThat(given.limit()).contains(new Money(25_050));
        assertThat(administrator.get(path).body()).contains("250,50 Euro", "Im Auftrag (i. A.)");
        String yesterday = GERMAN.format(TODAY.minusDays(1));
        HttpResponse<String> ended = administrator.post(
                path + "/ende", "befugnis", given.id().toString(), "endetag", yesterday, "endegrund", "Wechsel");
        assertThat(ended.statusCode()).isEqualTo(303);
        assertThat(mayDecide()).isFalse();
        assertThat(here(() -> powers.ever(clerk.id()))).hasSize(1);
        assertThat(here(() -> history.of(clerk.id())).stream().map(RecordedAct::kind))
                .contains("identity.signing-power-given", "identity.signing-power-ended");
    }

    @Test
    void refusesWhatIsBadlyTypedAndKeepsIt() {
        HttpResponse<String> answer = give("tausend", TODAY);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"tausend\"", "Verfügung 7", "Schreiben Sie den Betrag als Zahl");
        assertThat(give("", TODAY.minusDays(3)).statusCode()).isEqualTo(422);
        assertThat(here(() -> powers.ever(clerk.id()))).isEmpty();
    }

    @Test
    void isThereForAdministratorsOnly() {
        String nobody = BASE + "/amt/verwaltung/personal/" + UUID.randomUUID() + "/zeichnung";
        assertThat(administrator.get(nobody).statusCode()).isEqualTo(404);
        Visitor other = new Visitor(port);
        StaffFixtures.in(context).logIn(other, BASE, clerk);
        assertThat(other.get(path).statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> give(String amount, LocalDate from) {
        return administrator.post(
                path,
                "art",
                "GRANT",
                "stelle",
                "strassenverkehr",
                "betrag",
                amount,
                "funktion",
                "IM_AUFTRAG",
                "von",
                GERMAN.format(from),
                "grund",
                "Verfügung 7");
    }

    private boolean mayDecide() {
        Optional<StaffMember> member = here(() -> directory.member(clerk.id()));
        return member.orElseThrow().permissions().contains(Permission.DECIDE_CASES);
    }

    private static <T> T here(java.util.function.Supplier<T> reading) {
        return KommuneScope.call(HERE, reading::get);
    }
}
