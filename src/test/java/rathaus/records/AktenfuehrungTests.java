package rathaus.records;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.records.RecordsFixtures.BAD_VILBEL;
import static rathaus.records.RecordsFixtures.RODENBACH;
import static rathaus.records.RecordsFixtures.ROLE;
import static rathaus.records.RecordsFixtures.SCHOENECK;
import static rathaus.records.RecordsFixtures.aLetter;
import static rathaus.records.RecordsFixtures.anOpening;
import static rathaus.records.RecordsFixtures.clerk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rathaus.RathausTest;
import rathaus.SettableClock;
import rathaus.history.History;
import rathaus.history.RecordedAct;
import rathaus.kernel.KommuneId;
import rathaus.records.domain.Vorgaenge;
import rathaus.tenancy.KommuneScope;

@RathausTest
class AktenfuehrungTests {

    @Autowired
    Aktenfuehrung aktenfuehrung;

    @Autowired
    Vorgaenge vorgaenge;

    @Autowired
    History history;

    @Autowired
    SettableClock clock;

    @Autowired
    org.springframework.transaction.PlatformTransactionManager transactions;

    @Test
    void countsEachPositionAndYearFromOne() {
        clock.set(LocalDate.of(2031, 5, 5));
        assertThat(open(BAD_VILBEL, "02-12-10").aktenzeichen()).hasToString("02-12-10/2031-000001");
        assertThat(open(BAD_VILBEL, "02-12-10").aktenzeichen()).hasToString("02-12-10/2031-000002");
        assertThat(open(BAD_VILBEL, "02-12-11").aktenzeichen()).hasToString("02-12-11/2031-000001");
        assertThat(open(SCHOENECK, "02-12-10").aktenzeichen()).hasToString("02-12-10/2031-000001");
    }

    @Test
    void beginsTheYearAtMidnightInGermany() {
        clock.set(Instant.parse("2031-12-31T23:00:00Z"));
        assertThat(open(BAD_VILBEL, "02-22-10").aktenzeichen()).hasToString("02-22-10/2032-000001");
    }

    @Test
    void filesUnderTheNumberThatTheTownGaveThePosition() {
        assertThat(open(BAD_VILBEL, "16-61-20").aktenzeichen().position()).isEqualTo("16-61-20");
        assertThat(open(SCHOENECK, "16-61-20").aktenzeichen().position()).isEqualTo("16-61-25");
        assertThat(open(RODENBACH, "16-61-20").aktenzeichen().position()).isEqualTo("16-90-20");
    }

    @Test
    void opensNothingUnderAPositionThatTheTownDoesNotHave() {
        VorgangOpening opening = anOpening(BAD_VILBEL, "99-99-99");
        assertThat(KommuneScope.call(BAD_VILBEL, () -> aktenfuehrung.open(opening)))
                .isEqualTo(new OpenedVorgang.UnknownPosition("99-99-99"));
    }

    @Test
    void opensOneVorgangForAnAntragHoweverOftenItIsAsked() {
        VorgangOpening opening = anOpening(BAD_VILBEL, "02-22-20");
        OpenedVorgang first = KommuneScope.call(BAD_VILBEL, () -> aktenfuehrung.open(opening));
        OpenedVorgang second = KommuneScope.call(BAD_VILBEL, () -> aktenfuehrung.open(opening));

        assertThat(first)
                .isInstanceOfSatisfying(
                        OpenedVorgang.Opened.class,
                        opened -> assertThat(second)
                                .isEqualTo(new OpenedVorgang.AlreadyOpened(opened.vorgang(), opened.aktenzeichen())));
    }

    @Test
    void remembersWhatItWasOpenedWith() {
        VorgangOpening opening = anOpening(BAD_VILBEL, "12-54-30");
        KommuneScope.run(BAD_VILBEL, () -> aktenfuehrung.open(opening));

        assertThat(ofAntrag(BAD_VILBEL, opening.antrag())).isInstanceOfSatisfying(Vorgang.Open.class, vorgang -> {
            assertThat(vorgang.facts().antrag()).contains(opening.antrag());
            assertThat(vorgang.facts().subject()).isEqualTo(opening.subject());
            assertThat(vorgang.facts().retention()).isEqualTo(opening.retention());
            assertThat(vorgang.facts().units()).containsExactly("strassenverkehr");
            assertThat(vorgang.facts().restricted()).isFalse();
        });
    }

    @Test
    void numbersDokumenteInTheOrderOfFilingAndEachOnce() {
        UUID vorgang = open(BAD_VILBEL, "12-54-30").vorgang();
        DokumentFiling letter = aLetter(BAD_VILBEL, vorgang, "Eingangsbestätigung");

        assertThat(file(BAD_VILBEL, letter)).isEqualTo(new FiledDokument.Filed(1));
        assertThat(file(BAD_VILBEL, aLetter(BAD_VILBEL, vorgang, "Bescheid"))).isEqualTo(new FiledDokument.Filed(2));
        assertThat(file(BAD_VILBEL, letter)).isEqualTo(new FiledDokument.AlreadyFiled(1));
    }

    @Test
    void closesUntilTheEndOfACalendarYear() {
        clock.set(LocalDate.of(2027, 3, 1));
        UUID vorgang = open(BAD_VILBEL, "12-54-30").vorgang();

        assertThat(close(BAD_VILBEL, vorgang, 1)).isEqualTo(new VorgangClosure.Closed(LocalDate.of(2029, 12, 31)));
        assertThat(close(BAD_VILBEL, vorgang, 1)).isEqualTo(new VorgangClosure.AlreadyClosed(LocalDate.of(2027, 3, 1)));
        assertThat(file(BAD_VILBEL, aLetter(BAD_VILBEL, vorgang, "Nachzügler")))
                .isEqualTo(new FiledDokument.VorgangClosed());
    }

    @Test
    void tellsWhoRepeatsAFilingAfterClosingThatItWasFiled() {
        UUID vorgang = open(BAD_VILBEL, "12-54-30").vorgang();
        DokumentFiling letter = aLetter(BAD_VILBEL, vorgang, "Bescheid");
        file(BAD_VILBEL, letter);
        close(BAD_VILBEL, vorgang, 1);

        assertThat(file(BAD_VILBEL, letter)).isEqualTo(new FiledDokument.AlreadyFiled(1));
    }

    @Test
    void refusesToCloseWhatChangedMeanwhile() {
        UUID vorgang = open(BAD_VILBEL, "12-54-30").vorgang();

        assertThat(close(BAD_VILBEL, vorgang, 7)).isEqualTo(new VorgangClosure.ChangedMeanwhile(1));
    }

    @Test
    void knowsNothingOfAnotherTown() {
        UUID vorgang = open(BAD_VILBEL, "12-54-30").vorgang();

        assertThat(file(SCHOENECK, aLetter(SCHOENECK, vorgang, "Fremd"))).isEqualTo(new FiledDokument.NoVorgang());
        assertThat(close(SCHOENECK, vorgang, 1)).isEqualTo(new VorgangClosure.NoVorgang());
    }

    @Test
    void leavesEachActInTheHistoryWithoutTitles() {
        UUID vorgang = open(BAD_VILBEL, "12-54-30").vorgang();
        file(BAD_VILBEL, aLetter(BAD_VILBEL, vorgang, "Attest von Frau Beispiel"));
        close(BAD_VILBEL, vorgang, 1);

        var acts = KommuneScope.call(BAD_VILBEL, () -> history.of(vorgang));
        assertThat(acts)
                .extracting(RecordedAct::kind)
                .containsExactly("records.vorgang-opened", "records.dokument-filed", "records.vorgang-closed");
        assertThat(acts.toString()).doesNotContain("Attest");
    }

    private OpenedVorgang.Opened open(KommuneId kommune, String position) {
        return (OpenedVorgang.Opened)
                KommuneScope.call(kommune, () -> aktenfuehrung.open(anOpening(kommune, position)));
    }

    private FiledDokument file(KommuneId kommune, DokumentFiling filing) {
        return KommuneScope.call(kommune, () -> aktenfuehrung.file(filing));
    }

    private VorgangClosure close(KommuneId kommune, UUID vorgang, long version) {
        return KommuneScope.call(
                kommune, () -> aktenfuehrung.close(vorgang, version, clerk(kommune), ROLE, "Beschieden"));
    }

    private Vorgang ofAntrag(KommuneId kommune, UUID antrag) {
        var transaction = new org.springframework.transaction.support.TransactionTemplate(transactions);
        return KommuneScope.call(
                kommune,
                () -> transaction.execute(status -> vorgaenge.ofAntrag(antrag).orElseThrow()));
    }
}
