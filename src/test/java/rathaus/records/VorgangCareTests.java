package rathaus.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rathaus.records.RecordsFixtures.BAD_VILBEL;
import static rathaus.records.RecordsFixtures.ROLE;
import static rathaus.records.RecordsFixtures.SCHOENECK;
import static rathaus.records.RecordsFixtures.clerk;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
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
import rathaus.records.domain.Positions;
import rathaus.records.domain.References;
import rathaus.records.domain.Vorgaenge;
import rathaus.tenancy.KommuneScope;

/** Files of any origin: opened without an Antrag, reopened, handed over, linked, held, restricted, due. */
@RathausTest
class VorgangCareTests {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final Retention TEN = new Retention(10, "Beispiel, unbestätigt");

    @Autowired
    Aktenfuehrung aktenfuehrung;

    @Autowired
    VorgangProtection protection;

    @Autowired
    AussonderungReading aussonderung;

    @Autowired
    Vorgaenge vorgaenge;

    @Autowired
    Positions positions;

    @Autowired
    References references;

    @Autowired
    History history;

    @Autowired
    SettableClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    private final Actor registratur =
            new Actor.Staff(UUID.randomUUID(), BAD_VILBEL, BAD_VILBEL, Set.of(Permission.READ_RECORDS));

    @Test
    void opensAFileWithoutAnAntragOnceForEachWish() {
        AkteOpening opening = opening("11-53-10", Optional.empty(), Optional.of(TEN));
        OpenedAkte first = in(() -> aktenfuehrung.open(opening));
        OpenedAkte second = in(() -> aktenfuehrung.open(opening));

        assertThat(first).isInstanceOfSatisfying(OpenedAkte.Opened.class, opened -> {
            assertThat(opened.number()).isEqualTo(1);
            assertThat(second).isEqualTo(new OpenedAkte.AlreadyOpened(opened.vorgang(), opened.aktenzeichen(), 1));
            assertThat(vorgang(opened.vorgang()).facts().antrag()).isEmpty();
            assertThat(vorgang(opened.vorgang()).facts().retention()).isEqualTo(TEN);
        });
    }

    @Test
    void countsTheVorgaengeOfAnAkte() {
        Aktenzeichen akte = opened("11-53-10").aktenzeichen();
        OpenedAkte further = in(() -> aktenfuehrung.open(opening("-", Optional.of(akte), Optional.of(TEN))));
        OpenedAkte third = in(() -> aktenfuehrung.open(opening("-", Optional.of(akte), Optional.of(TEN))));

        assertThat(further)
                .isInstanceOfSatisfying(
                        OpenedAkte.Opened.class,
                        opened -> assertThat(opened.number()).isEqualTo(2));
        assertThat(third)
                .isInstanceOfSatisfying(
                        OpenedAkte.Opened.class,
                        opened -> assertThat(opened.number()).isEqualTo(3));
        Aktenzeichen none = new Aktenzeichen("11-53-10", 1999, 1);
        assertThat(in(() -> aktenfuehrung.open(opening("-", Optional.of(none), Optional.of(TEN)))))
                .isEqualTo(new OpenedAkte.NoAkte(none));
    }

    @Test
    void takesPeriodsFromTheAktenplanAndFromThePositionAbove() {
        Keeping above = new Keeping(
                Optional.of(new Retention(30, "Beispiel")), Optional.of(3), Optional.of(Aussonderungsart.B));
        Keeping below = new Keeping(Optional.empty(), Optional.of(1), Optional.of(Aussonderungsart.A));
        in(() -> positions.add(List.of(entry("91", above), entry("91-10", below), entry("92", Keeping.OPEN))));

        Vorgang vorgang = vorgang(((OpenedAkte.Opened)
                        in(() -> aktenfuehrung.open(opening("91-10", Optional.empty(), Optional.of(TEN)))))
                .vorgang());
        assertThat(vorgang.facts().retention()).isEqualTo(new Retention(30, "Beispiel"));
        assertThat(vorgang.facts().custody()).isEqualTo(new Custody(Aussonderungsart.A, 1, false));
        assertThat(in(() -> aktenfuehrung.open(opening("92", Optional.empty(), Optional.empty()))))
                .isEqualTo(new OpenedAkte.NoRetention("92"));
        assertThat(in(() -> aktenfuehrung.open(opening("93", Optional.empty(), Optional.of(TEN)))))
                .isEqualTo(new OpenedAkte.UnknownPosition("93"));
    }

    @Test
    void keepsTheLongerPeriodOfPackageAndPosition() {
        Keeping longer = new Keeping(Optional.of(Retention.forEver("Beispiel")), Optional.empty(), Optional.empty());
        in(() -> positions.add(List.of(entry("94", longer))));
        OpenedVorgang opened = in(() -> aktenfuehrung.open(RecordsFixtures.anOpening(BAD_VILBEL, "94")));

        Vorgang vorgang = vorgang(((OpenedVorgang.Opened) opened).vorgang());
        assertThat(vorgang.facts().retention().permanent()).isTrue();
        close(vorgang.facts().id());
        assertThat(vorgang(vorgang.facts().id()))
                .isInstanceOfSatisfying(
                        Vorgang.Zda.class,
                        closed -> assertThat(closed.retentionEnd()).isEqualTo(Retention.NEVER));
    }

    @Test
    void reopensWithAReasonAndCountsPeriodsAnew() {
        clock.set(LocalDate.of(2033, 3, 3));
        UUID vorgang = opened("11-53-10").vorgang();
        close(vorgang);

        assertThat(in(() -> aktenfuehrung.reopen(vorgang, 1, deed("Widerspruch"))))
                .isEqualTo(new VorgangChange.ChangedMeanwhile(2));
        assertThat(in(() -> aktenfuehrung.reopen(vorgang, 2, deed("Widerspruch"))))
                .isEqualTo(new VorgangChange.Changed(3));
        assertThat(in(() -> aktenfuehrung.reopen(vorgang, 3, deed("Noch einmal"))))
                .isEqualTo(new VorgangChange.Unchanged(3));
        assertThatThrownBy(() -> in(() -> aktenfuehrung.reopen(vorgang, 3, deed(" "))))
                .isInstanceOf(IllegalArgumentException.class);

        clock.set(LocalDate.of(2034, 3, 3));
        close(vorgang);
        assertThat(vorgang(vorgang))
                .isInstanceOfSatisfying(
                        Vorgang.Zda.class,
                        closed -> assertThat(closed.retentionEnd()).isEqualTo("2044-12-31"));
        assertThat(KommuneScope.call(BAD_VILBEL, () -> history.of(vorgang)))
                .filteredOn(act -> act.kind().equals("records.vorgang-reopened"))
                .extracting(RecordedAct::reason)
                .containsExactly("Widerspruch");
    }

    @Test
    void handsOverToAnotherUnitAndBack() {
        UUID vorgang = opened("11-53-10").vorgang();

        assertThat(in(() -> aktenfuehrung.handOver(vorgang, 1, Set.of("standesamt"), deed("Zuständigkeit"))))
                .isEqualTo(new VorgangChange.Changed(2));
        assertThat(vorgang(vorgang).facts().units()).containsExactly("standesamt");
        in(() -> aktenfuehrung.handOver(vorgang, 2, Set.of("umwelt"), deed("Zurück")));
        assertThat(vorgang(vorgang).facts().units()).containsExactly("umwelt");
        assertThat(in(() -> aktenfuehrung.handOver(vorgang, 3, Set.of("umwelt"), deed("Zurück"))))
                .isEqualTo(new VorgangChange.Unchanged(3));
    }

    @Test
    void linksOnceAndReadsTheLinkFromBothEnds() {
        UUID one = opened("11-53-10").vorgang();
        UUID other = opened("11-53-10").vorgang();

        assertThat(in(() -> aktenfuehrung.link(one, other, deed("Gleicher Anlass"))))
                .isInstanceOf(VorgangChange.Changed.class);
        assertThat(in(() -> aktenfuehrung.link(other, one, deed("Gleicher Anlass"))))
                .isInstanceOf(VorgangChange.Unchanged.class);
        assertThat(in(() -> references.linkedTo(one))).containsExactly(other);
        assertThat(in(() -> references.linkedTo(other))).containsExactly(one);
        assertThat(KommuneScope.call(SCHOENECK, () -> aktenfuehrung.link(one, other, strange())))
                .isEqualTo(new VorgangChange.NoVorgang());
    }

    @Test
    void isDueWhenItsRetentionHasEndedAndNoHoldLiesOnIt() {
        clock.set(LocalDate.of(2035, 6, 1));
        UUID vorgang = opened("11-53-10").vorgang();
        close(vorgang);
        clock.set(LocalDate.of(2045, 12, 31));
        assertThat(dueFor(registratur)).doesNotContain(vorgang);
        clock.set(LocalDate.of(2046, 1, 1));
        assertThat(dueFor(registratur)).contains(vorgang);
        assertThat(dueFor(clerk(BAD_VILBEL))).isEmpty();

        in(() -> protection.hold(vorgang, deed("Klage")));
        in(() -> protection.hold(vorgang, deed("Prüfung")));
        assertThat(dueFor(registratur)).doesNotContain(vorgang);
        List<LegalHold> holds = in(() -> protection.holds(vorgang));
        in(() -> protection.lift(holds.getFirst().id(), deed("Klage erledigt")));
        assertThat(vorgang(vorgang).facts().custody().held()).isTrue();
        in(() -> protection.lift(holds.getLast().id(), deed("Prüfung beendet")));
        assertThat(vorgang(vorgang).facts().custody().held()).isFalse();
        assertThat(dueFor(registratur)).contains(vorgang);
        assertThat(in(() -> protection.lift(holds.getLast().id(), deed("Zweimal"))))
                .isInstanceOf(VorgangChange.Unchanged.class);
    }

    @Test
    void restrictsAndLetsGoWithAReason() {
        UUID vorgang = opened("11-53-10").vorgang();

        assertThat(in(() -> protection.restrict(vorgang, 1, true, deed("§ 51 BMG"))))
                .isEqualTo(new VorgangChange.Changed(2));
        assertThat(vorgang(vorgang).facts().restricted()).isTrue();
        in(() -> protection.restrict(vorgang, 2, false, deed("Sperre beendet")));
        assertThat(vorgang(vorgang).facts().restricted()).isFalse();
    }

    private List<UUID> dueFor(Actor actor) {
        return in(() -> aussonderung.due(actor, DuePosition.START, 500)).stream()
                .map(vorgang -> vorgang.facts().id())
                .toList();
    }

    private OpenedAkte.Opened opened(String position) {
        return (OpenedAkte.Opened) in(() -> aktenfuehrung.open(opening(position, Optional.empty(), Optional.of(TEN))));
    }

    private static AkteOpening opening(String position, Optional<Aktenzeichen> akte, Optional<Retention> retention) {
        return new AkteOpening(
                UUID.randomUUID(),
                akte,
                position,
                "Ortsbegehung",
                retention,
                Set.of("umwelt"),
                false,
                clerk(BAD_VILBEL),
                ROLE);
    }

    private void close(UUID vorgang) {
        long version = vorgang(vorgang).version();
        in(() -> aktenfuehrung.close(vorgang, version, clerk(BAD_VILBEL), ROLE, "Erledigt"));
    }

    private static AktenplanEntry entry(String number, Keeping keeping) {
        return new AktenplanEntry(new AktenplanPosition(number, "Probe", number, START, false, keeping), false);
    }

    private static Deed deed(String reason) {
        return new Deed(clerk(BAD_VILBEL), ROLE, reason);
    }

    private static Deed strange() {
        return new Deed(clerk(SCHOENECK), ROLE, "Fremd");
    }

    private Vorgang vorgang(UUID id) {
        return in(() -> vorgaenge.byId(id).orElseThrow());
    }

    private <T> T in(Supplier<T> work) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        return KommuneScope.call(BAD_VILBEL, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}
