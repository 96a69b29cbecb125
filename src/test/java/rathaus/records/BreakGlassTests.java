package rathaus.records;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.records.RecordsFixtures.BAD_VILBEL;
import static rathaus.records.RecordsFixtures.ROLE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.RathausTest;
import rathaus.SettableClock;
import rathaus.history.History;
import rathaus.history.RecordedAct;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.privacy.AccessLog;
import rathaus.privacy.RecordedAccess;
import rathaus.tenancy.KommuneScope;

/** A restricted file opens in an emergency: with a reason, for a while, and somebody else has to know. */
@RathausTest
class BreakGlassTests {

    @Autowired
    BreakGlass glass;

    @Autowired
    FileDesk desk;

    @Autowired
    RecordsReading reading;

    @Autowired
    AccessLog accesses;

    @Autowired
    History history;

    @Autowired
    SettableClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    private final Actor.Staff registratur = staff();
    private final Actor.Staff other = staff();
    private UUID vorgang = new UUID(0, 0);
    private Aktenzeichen akte = new Aktenzeichen("1", 2026, 1);

    @BeforeEach
    void openARestrictedFile() {
        openARestrictedFile(0);
    }

    private void openARestrictedFile(int hour) {
        clock.set(LocalDate.of(2036, 4, 4));
        clock.advance(Duration.ofHours(hour));
        AkteOpening opening = new AkteOpening(
                UUID.randomUUID(),
                Optional.empty(),
                "11-53-10",
                "Auskunftssperre",
                Optional.of(new Retention(10, "Beispiel, unbestätigt")),
                Set.of("umwelt"),
                true,
                other,
                ROLE);
        OpenedAkte.Opened opened =
                (OpenedAkte.Opened) in(() -> desk.open(opening, other).orElseThrow());
        vorgang = opened.vorgang();
        akte = opened.aktenzeichen();
    }

    @Test
    void opensForAWhileAndIsSeenInTheAccessLog() {
        assertThat(read()).isEmpty();
        assertThat(in(() -> glass.open(akte, new Deed(registratur, "Notzugriff", "Gefahr"), registratur)))
                .isPresent();
        assertThat(read()).isPresent();
        assertThat(in(() -> accesses.of(vorgang, Optional.empty(), 10)))
                .extracting(RecordedAccess::role)
                .contains("BREAK_GLASS");

        clock.advance(Duration.ofHours(3));
        assertThat(read()).isEmpty();
        assertThat(KommuneScope.call(BAD_VILBEL, () -> history.of(vorgang)))
                .filteredOn(act -> act.kind().equals("records.glass-broken"))
                .extracting(RecordedAct::reason)
                .containsExactly("Gefahr");
    }

    @Test
    void lettersAreReadButNothingIsFiledOrMoved() {
        in(() -> glass.open(akte, new Deed(registratur, "Notzugriff", "Gefahr"), registratur));

        assertThat(in(() -> desk.sheet(vorgang, registratur)).orElseThrow().rights())
                .containsExactly(VorgangSheet.Right.PROTECT);
    }

    @Test
    void hasToBeAcknowledgedBySomebodyElse() {
        in(() -> glass.open(akte, new Deed(registratur, "Notzugriff", "Gefahr"), registratur));
        BreakGlass.Notice notice = notices(other).stream()
                .filter(known -> known.vorgang().equals(vorgang))
                .findFirst()
                .orElseThrow();

        assertThat(in(() -> glass.isAnyWaiting(other))).isTrue();
        assertThat(in(() -> glass.acknowledge(notice.id(), registratur))).isFalse();
        assertThat(in(() -> glass.acknowledge(notice.id(), other))).isTrue();
        assertThat(in(() -> glass.acknowledge(notice.id(), other))).isFalse();
    }

    @Test
    void showsWhatStillWaitsFirstAndTheYoungestOnTop() {
        List<UUID> opened = new ArrayList<>();
        for (int hour = 0; hour < 4; hour++) {
            openARestrictedFile(hour);
            in(() -> glass.open(akte, new Deed(registratur, "Notzugriff", "Gefahr"), registratur));
            opened.add(vorgang);
        }
        acknowledge(opened.get(3));
        acknowledge(opened.get(0));

        assertThat(notices(other).stream().map(BreakGlass.Notice::vorgang).filter(opened::contains))
                .containsExactly(opened.get(2), opened.get(1), opened.get(3), opened.get(0));
    }

    private void acknowledge(UUID about) {
        UUID notice = notices(other).stream()
                .filter(known -> known.vorgang().equals(about))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(in(() -> glass.acknowledge(notice, other))).isTrue();
    }

    @Test
    void isNotForThoseWhoReadTheirOwnCasesOnly() {
        Actor.Staff clerk = RecordsFixtures.clerk(BAD_VILBEL);

        assertThat(in(() -> glass.open(akte, new Deed(clerk, "Notzugriff", "Neugier"), clerk)))
                .isEmpty();
        assertThat(notices(clerk)).isEmpty();
    }

    private List<BreakGlass.Notice> notices(Actor.Staff staff) {
        return in(() -> glass.notices(staff));
    }

    private Optional<AkteContent> read() {
        return in(() -> reading.akte(akte, registratur, "Test"));
    }

    private static Actor.Staff staff() {
        return new Actor.Staff(
                UUID.randomUUID(), BAD_VILBEL, BAD_VILBEL, Set.of(Permission.READ_RECORDS, Permission.KEEP_RECORDS));
    }

    private <T> T in(Supplier<T> work) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        return KommuneScope.call(BAD_VILBEL, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}
