package rathaus.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rathaus.servicepackage.Befund;

/** A finding says what is wrong and where, and one fault is not reported again in other words. */
class AuthorsHelpTests {

    private static final String CONDITION = "typ: langtext\n            bedingung: ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'anliegen == \"auskunft\"'   | Gleich heißt in FEEL „=“ | Zeichen ",
                "'anliegen = \"a\" && true'   | „and“ und „or“ | Zeichen ",
                "'anliegen = \"a\" und true'  | FEEL spricht Englisch | Zeichen ",
                "'anliegen = „auskunft“'      | in geraden doppelten Anführungszeichen | Zeichen ",
                "'(anliegen = \"auskunft\"'   | Eine Klammer ist nicht geschlossen | Zeichen 1 ",
                "'anliegen = \"auskunft'      | Anführungszeichen ist nicht geschlossen | Das ist kein gültiges FEEL",
                "'anliegen ='                 | Zeichen 10 | Das ist kein gültiges FEEL",
            })
    void namesThePlaceAndTheUsualSlipInFeel(String expression, String slip, String place) {
        assertThat(reason("feel", "formular.yaml", "typ: langtext", CONDITION + expression))
                .contains(slip, place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "titel: Antrag formell prüfen | titel: Prüfen: formell | Doppelpunkt",
                "titel: Antrag formell prüfen | TABtitel: Antrag | Tabulatoren",
                "titel: Antrag formell prüfen | titel: 'Antrag | Anführungszeichen schließen",
                "titel: Antrag formell prüfen | titel: [Antrag | eckige Klammer",
                "titel: Antrag formell prüfen | titel: @Antrag | Sonderzeichen",
            })
    void namesThePlaceAndTheUsualSlipInYaml(String old, String changed, String slip) {
        Befund found = found("yaml", "ablauf.yaml", old, changed.replace("TAB", "\t"));
        assertThat(found.mend()).contains(slip);
        assertThat(found.reason()).contains("ab Spalte ");
        assertThat(found.line()).isPositive();
    }

    @Test
    void reportsACourseThatCannotBeReadOnce() {
        assertThat(SharingFixtures.check(SharingFixtures.aNewPackageWith("ablauf.yaml", "schritte:\n", "schritte\n"))
                        .befunde())
                .extracting(Befund::file)
                .containsOnly("ablauf.yaml");
    }

    @Test
    void reportsOrtsrechtThatCannotBeReadOnce() {
        assertThat(SharingFixtures.check(SharingFixtures.aNewPackageWith("ortsrecht.yaml", "punkte:\n", "punkte\n"))
                        .befunde())
                .extracting(Befund::file)
                .containsOnly("ortsrecht.yaml");
    }

    @Test
    void showsWhatALetterSaysInsteadOfTheExpectedText() {
        Map<String, String> files = SharingFixtures.aNewPackageWith(
                "musterfaelle/01-auskunft.yaml",
                "bescheid: [Eine Auskunft]",
                "bescheid: [Ihr Anliegen lautet Auskunft]");
        files.computeIfPresent(
                "schreiben/bescheid.html", (path, text) -> text + "<p>" + "Viel Text. ".repeat(100) + "</p>");
        assertThat(SharingFixtures.check(files).deviations())
                .singleElement()
                .satisfies(deviation -> assertThat(deviation.text())
                        .contains("enthält nicht „Ihr Anliegen lautet Auskunft“", "Ihr Anliegen: Eine Auskunft.")
                        .hasSizeLessThan(520));
    }

    private static String reason(String rule, String file, String old, String changed) {
        return found(rule, file, old, changed).reason();
    }

    private static Befund found(String rule, String file, String old, String changed) {
        return SharingFixtures.check(SharingFixtures.aNewPackageWith(file, old, changed)).befunde().stream()
                .filter(befund -> befund.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
