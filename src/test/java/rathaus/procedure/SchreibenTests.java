package rathaus.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rathaus.servicepackage.Befund;

/** The letterhead belongs to the letter paper of the Kommune, not to the package. */
class SchreibenTests {

    private final ChangedPackage paket = new ChangedPackage("geburtsurkunde");

    @Test
    void acceptsALetterThatBeginsWithItsSubject() throws IOException {
        assertThat(paket.read("unchanged", "unchanged").befunde().all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Aktenzeichen {{aktenzeichen}}</p><h1 class=\"betreff\">Gebühr für Ihre Urkunde</h1>",
                "<h1>Gebühr für Ihre Urkunde</h1>",
                "<h1 class=\"betreff\">Gebühr für Ihre Urkunde</h1><section class=\"absender\"><p>x</p></section>"
            })
    void refusesALetterWithItsOwnLetterhead(String beginning) throws IOException {
        assertThat(paket.read("<h1 class=\"betreff\">Gebühr für Ihre Urkunde</h1>", beginning)
                        .befunde()
                        .all())
                .extracting(Befund::inOneLine)
                .anySatisfy(line -> assertThat(line).startsWith("schreiben/gebuehr.html"));
    }

    @Test
    void refusesAFeeDueBeforeTheIssueWithoutALetterThatDemandsIt() throws IOException {
        assertThat(paket.read("  gebuehr: gebuehr.html\n", "").befunde().all())
                .extracting(Befund::inOneLine)
                .anySatisfy(line -> assertThat(line).contains("vor der Ausstellung fällig"));
    }

    @Test
    void refusesAMandateThatTheFormDoesNotKnow() throws IOException {
        assertThat(paket.read(
                                "faelligkeit: vor-ausstellung",
                                "faelligkeit: vor-ausstellung\n  lastschrift: gibt_es_nicht = \"lastschrift\"")
                        .befunde()
                        .all())
                .extracting(Befund::inOneLine)
                .anySatisfy(line -> assertThat(line).contains("„lastschrift“"));
    }

    @Test
    void refusesAFeeWithoutTimeToPay() throws IOException {
        assertThat(paket.read("  zahlung: {wert: 30, einheit: tage}\n", "")
                        .befunde()
                        .all())
                .extracting(Befund::inOneLine)
                .anySatisfy(line -> assertThat(line).contains("keine „zahlung“"));
    }

    @Test
    void warnsOfALetterThatIsNeverSent() throws IOException {
        assertThat(paket.read("faelligkeit: vor-ausstellung", "faelligkeit: mit-bescheid")
                        .befunde()
                        .all())
                .extracting(Befund::inOneLine)
                .anySatisfy(line -> assertThat(line).contains("nie verschickt"));
    }
}
