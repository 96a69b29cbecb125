package rathaus.records;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.records.RecordsFixtures.BAD_VILBEL;
import static rathaus.records.RecordsFixtures.SCHOENECK;
import static rathaus.records.RecordsFixtures.aLetter;
import static rathaus.records.RecordsFixtures.opening;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.RathausTest;
import rathaus.SettableClock;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.privacy.AccessLog;
import rathaus.privacy.RecordedAccess;
import rathaus.tenancy.KommuneScope;

@RathausTest
class RecordsReadingTests {

    private static final String PURPOSE = "Test";

    @Autowired
    RecordsReading reading;

    @Autowired
    Aktenfuehrung aktenfuehrung;

    @Autowired
    AccessLog accesses;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    SettableClock clock;

    private final Actor standesamt = staff(Permission.READ_CASES);
    private final Actor registratur = staff(Permission.READ_RECORDS);

    @Test
    void showsAVorgangToItsUnit() {
        Aktenzeichen ours = open("standesamt", false);
        Aktenzeichen theirs = open("gewerbeamt", false);
        join(standesamt, "standesamt");

        assertThat(read(ours, standesamt)).isPresent();
        assertThat(read(theirs, standesamt)).isEmpty();
    }

    @Test
    void showsTheRegistraturEverythingButWhatIsRestricted() {
        assertThat(read(open("standesamt", false), registratur)).isPresent();
        assertThat(read(open("standesamt", true), registratur)).isEmpty();
    }

    @Test
    void showsWhatIsRestrictedToItsUnit() {
        join(standesamt, "standesamt");
        assertThat(read(open("standesamt", true), standesamt)).isPresent();
    }

    @Test
    void showsNothingToCitizensGuestsAndStaffOfOtherTowns() {
        Aktenzeichen aktenzeichen = open("standesamt", false);
        Actor citizen = new Actor.Citizen(UUID.randomUUID(), BAD_VILBEL, BAD_VILBEL);
        Actor stranger = new Actor.Staff(UUID.randomUUID(), SCHOENECK, BAD_VILBEL, Set.of(Permission.values()));

        assertThat(read(aktenzeichen, citizen)).isEmpty();
        assertThat(read(aktenzeichen, new Actor.Guest(BAD_VILBEL))).isEmpty();
        assertThat(read(aktenzeichen, stranger)).isEmpty();
    }

    @Test
    void notesWhoReadAndNothingWhenNothingWasRead() {
        Aktenzeichen aktenzeichen = open("standesamt", true);
        join(standesamt, "standesamt");
        UUID vorgang = idOf(aktenzeichen);
        read(aktenzeichen, registratur);
        assertThat(accessesTo(vorgang)).isEmpty();

        read(aktenzeichen, standesamt);
        assertThat(accessesTo(vorgang)).singleElement().satisfies(access -> {
            assertThat(access.actor()).isEqualTo(standesamt.label());
            assertThat(access.purpose()).isEqualTo(PURPOSE);
            assertThat(access.what()).startsWith(aktenzeichen.toString());
        });
    }

    @Test
    void findsADokumentByItsNumberForThoseWhoMay() {
        Aktenzeichen aktenzeichen = open("standesamt", true);
        DokumentFiling letter = aLetter(BAD_VILBEL, idOf(aktenzeichen), "Urkunde");
        KommuneScope.run(BAD_VILBEL, () -> aktenfuehrung.file(letter));
        join(standesamt, "standesamt");

        assertThat(dokument(aktenzeichen, 1, standesamt)).hasValueSatisfying(dokument -> {
            assertThat(dokument.id()).isEqualTo(letter.dokument());
            assertThat(dokument.stored()).isEqualTo(letter.stored());
            assertThat(dokument.content()).isEqualTo(letter.content());
            assertThat(dokument.title()).isEqualTo("Urkunde");
        });
        assertThat(dokument(aktenzeichen, 2, standesamt)).isEmpty();
        assertThat(dokument(aktenzeichen, 1, registratur)).isEmpty();
    }

    @Test
    void listsByPagesWithoutGapsOrRepeatsWhatTheReaderMayRead() {
        clock.set(LocalDate.of(2051, 1, 1));
        Actor clerk = staff(Permission.READ_CASES, Permission.READ_RECORDS);
        join(clerk, "friedhof");
        join(clerk, "kultur");
        List<Aktenzeichen> expected = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            clock.advance(i % 3 == 0 ? Duration.ZERO : Duration.ofMinutes(1));
            expected.add(open(i % 2 == 0 ? "friedhof" : "umwelt", i % 2 == 0));
            open("gewerbeamt", true);
        }

        List<Aktenzeichen> listed = new ArrayList<>();
        PagePosition after = PagePosition.START;
        List<Vorgang> page = page(clerk, after);
        while (page.size() == 2 && listed.size() < expected.size()) {
            page.forEach(vorgang -> listed.add(vorgang.facts().aktenzeichen()));
            page = page(clerk, PagePosition.after(page.getLast()));
        }
        page.stream().limit(1).forEach(vorgang -> listed.add(vorgang.facts().aktenzeichen()));

        assertThat(listed.subList(0, expected.size())).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(listed).doesNotHaveDuplicates();
    }

    private List<Vorgang> page(Actor actor, PagePosition after) {
        return KommuneScope.call(BAD_VILBEL, () -> reading.page(actor, after, 2));
    }

    private Optional<AkteContent> read(Aktenzeichen aktenzeichen, Actor actor) {
        return KommuneScope.call(BAD_VILBEL, () -> reading.akte(aktenzeichen, actor, PURPOSE));
    }

    private Optional<Dokument> dokument(Aktenzeichen aktenzeichen, int number, Actor actor) {
        return KommuneScope.call(BAD_VILBEL, () -> reading.dokument(aktenzeichen, 1, number, actor, PURPOSE));
    }

    private UUID idOf(Aktenzeichen aktenzeichen) {
        Actor program = new Actor.Machine("test", BAD_VILBEL);
        AkteContent akte = KommuneScope.call(BAD_VILBEL, () -> reading.akte(aktenzeichen, program, "Id"))
                .orElseThrow();
        return akte.vorgaenge().getFirst().vorgang().facts().id();
    }

    /** Without what the tests themselves looked up. */
    private List<RecordedAccess> accessesTo(UUID vorgang) {
        return KommuneScope.call(BAD_VILBEL, () -> accesses.of(vorgang, Optional.empty(), 10)).stream()
                .filter(access -> !access.purpose().equals("Id"))
                .toList();
    }

    private Aktenzeichen open(String unit, boolean restricted) {
        VorgangOpening opening = opening(BAD_VILBEL, "13-55-30", UUID.randomUUID(), Set.of(unit), restricted);
        OpenedVorgang opened = KommuneScope.call(BAD_VILBEL, () -> aktenfuehrung.open(opening));
        return ((OpenedVorgang.Opened) opened).aktenzeichen();
    }

    private static Actor.Staff staff(Permission... permissions) {
        return new Actor.Staff(UUID.randomUUID(), BAD_VILBEL, BAD_VILBEL, Set.of(permissions));
    }

    private void join(Actor actor, String unit) {
        UUID account = ((Actor.Staff) actor).account();
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        KommuneScope.run(
                BAD_VILBEL,
                () -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("""
                    INSERT INTO identity.staff_account (kommune, id, login, display_name, password_hash, created_at)
                    VALUES (1, :id, :login, 'Erika Beispiel', '-', now()) ON CONFLICT DO NOTHING
                    """)
                            .param("id", account)
                            .param("login", account.toString())
                            .update();
                    jdbc.sql(
                                    "INSERT INTO identity.staff_unit (kommune, staff, unit) VALUES (1, :id, :unit) ON CONFLICT DO NOTHING")
                            .param("id", account)
                            .param("unit", unit)
                            .update();
                }));
    }
}
