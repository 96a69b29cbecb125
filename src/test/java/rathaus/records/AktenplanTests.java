package rathaus.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rathaus.records.RecordsFixtures.BAD_VILBEL;
import static rathaus.records.RecordsFixtures.SCHOENECK;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.RathausTest;
import rathaus.kernel.KommuneId;
import rathaus.records.domain.Positions;
import rathaus.tenancy.KommuneScope;

@RathausTest
class AktenplanTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final LocalDate CHANGE = LocalDate.of(2025, 1, 1);

    @Autowired
    Aktenplan aktenplan;

    @Autowired
    Positions positions;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void isLoadedForEachTownWithItsOwnNumbers() {
        assertThat(in(BAD_VILBEL, () -> aktenplan.positionFor("12-54-30", TODAY)))
                .hasValueSatisfying(position -> assertThat(position.number()).isEqualTo("12-54-30"));
        assertThat(in(SCHOENECK, () -> aktenplan.positionFor("12-54-30", TODAY)))
                .hasValueSatisfying(position -> assertThat(position.number()).isEqualTo("12-54-35"));
    }

    @Test
    void showsTheWordingOfTheDay() {
        add(entry("90-10", "Alt", START, false), entry("90-10", "Neu", CHANGE, false));

        assertThat(title("90-10", START)).isEqualTo("Alt");
        assertThat(title("90-10", CHANGE.minusDays(1))).isEqualTo("Alt");
        assertThat(title("90-10", CHANGE)).isEqualTo("Neu");
        assertThat(in(BAD_VILBEL, () -> aktenplan.positionFor("90-10", START.minusDays(1))))
                .isEmpty();
    }

    @Test
    void endsAPositionOnItsDay() {
        add(entry("90-20", "Befristet", START, false), entry("90-20", "Befristet", CHANGE, true));

        assertThat(title("90-20", CHANGE.minusDays(1))).isEqualTo("Befristet");
        assertThat(in(BAD_VILBEL, () -> aktenplan.positionFor("90-20", CHANGE))).isEmpty();
        assertThat(in(BAD_VILBEL, () -> aktenplan.positions(CHANGE)))
                .extracting(AktenplanPosition::number)
                .doesNotContain("90-20")
                .isSorted();
    }

    @Test
    void takesTheSameTableTwiceWithoutAChange() {
        AktenplanEntry entry = entry("90-30", "Einmal", START, false);

        assertThat(add(entry)).isEqualTo(1);
        assertThat(add(entry)).isZero();
    }

    @Test
    void cannotBeRewrittenByTheApplication() {
        assertThatThrownBy(() -> new AktenplanPosition("90/10", "Falsch", "90-10", START, false))
                .isInstanceOf(IllegalArgumentException.class);
        add(entry("90-40", "Erst", START, false));
        add(entry("90-40", "Anders", START, false));
        assertThat(title("90-40", TODAY)).isEqualTo("Erst");
    }

    private int add(AktenplanEntry... entries) {
        return in(BAD_VILBEL, () -> positions.add(List.of(entries)));
    }

    private String title(String number, LocalDate on) {
        return in(BAD_VILBEL, () -> aktenplan.positionFor(number, on))
                .orElseThrow()
                .title();
    }

    private <T> T in(KommuneId kommune, Supplier<T> work) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        return KommuneScope.call(
                kommune, () -> java.util.Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    private static AktenplanEntry entry(String number, String title, LocalDate from, boolean ended) {
        return new AktenplanEntry(new AktenplanPosition(number, title, number, from, false), ended);
    }
}
