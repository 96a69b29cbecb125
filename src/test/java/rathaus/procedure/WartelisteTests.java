package rathaus.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rathaus.servicepackage.Befund;

/** The waiting list of {@code ablauf.yaml}. */
class WartelisteTests {

    private static final String COLUMNS =
            "[kind_vornamen, kind_familienname, kind_geburtsdatum, betreuungsart, beginn, punkte]";

    @Test
    void ordersAsThePackageSays() throws IOException {
        Warteliste list = read("unchanged", "unchanged")
                .verfahren()
                .orElseThrow()
                .ablauf()
                .warteliste()
                .orElseThrow();

        assertThat(list.order())
                .extracting(Warteliste.OrderRule::title, Warteliste.OrderRule::direction)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Geburtsdatum, ältere Kinder zuerst", Warteliste.Direction.ASCENDING),
                        org.assertj.core.groups.Tuple.tuple(
                                "Punkte nach den Angaben, mehr Punkte zuerst", Warteliste.Direction.DESCENDING));
        assertThat(list.columns()).hasSize(6).contains("punkte");
        assertThat(list.legalBasis()).contains("Beispiel");
    }

    @Test
    void isLeftOutWhereNobodyWaits() throws IOException {
        assertThat(new ChangedPackage("geburtsurkunde")
                        .read("unchanged", "unchanged")
                        .verfahren()
                        .orElseThrow()
                        .ablauf()
                        .warteliste())
                .isEmpty();
    }

    @Test
    void knowsWhetherAnotherOneOrdersAlike() throws IOException {
        Warteliste list = list("unchanged", "unchanged");

        assertThat(list.ordersLike(list("titel: Warteliste für Krippe, Kita und Hort", "titel: Andere Worte")))
                .isTrue();
        assertThat(list.ordersLike(list("ausdruck: punkte", "ausdruck: punkte + 1")))
                .isFalse();
        assertThat(list.ordersLike(list("richtung: absteigend", "richtung: aufsteigend")))
                .isFalse();
    }

    private static Warteliste list(String from, String to) throws IOException {
        return read(from, to).verfahren().orElseThrow().ablauf().warteliste().orElseThrow();
    }

    private static ChangedPackage.Outcome read(String from, String to) throws IOException {
        return new ChangedPackage("kitaplatz").read(from, to);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(COLUMNS, "[kind_vornamen, groesse]", "„groesse“ gibt es im Formular nicht"),
                Arguments.of(COLUMNS, "[haus]", "steht in einer Gruppe, die sich wiederholt"),
                Arguments.of(COLUMNS, "[punkte, punkte]", "steht schon da"),
                Arguments.of(COLUMNS, "[masern]", "fragt nichts"),
                Arguments.of(COLUMNS, "[]", "„spalten“ hat 0 Einträge"),
                Arguments.of("spalten: " + COLUMNS, "", "„spalten“ fehlt"),
                Arguments.of("ausdruck: punkte", "ausdruck: punkt", "punkt"),
                Arguments.of("ausdruck: punkte", "ausdruck: 1 +", "ablauf.yaml"),
                Arguments.of("richtung: absteigend", "richtung: rückwärts", "kennt diesen Wert nicht"),
                Arguments.of("richtung: absteigend, titel", "richtung: absteigend, name", "„name“ gibt es hier nicht"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("faults")
    void namesFileAndLineOfAFault(String from, String to, String reason) throws IOException {
        ChangedPackage.Outcome outcome = read(from, to);

        assertThat(outcome.verfahren()).isEmpty();
        assertThat(outcome.befunde().all())
                .extracting(Befund::inOneLine)
                .anySatisfy(line ->
                        assertThat(line).matches("ablauf\\.yaml:[1-9].*").contains(reason));
    }
}
