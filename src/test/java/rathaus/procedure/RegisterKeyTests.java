package rathaus.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A package names only registers that exist, with a legal basis, and leaves people all three answers of § 5 EGovG. */
class RegisterKeyTests {

    private static final String NAME = "              name: fahrzeugregister\n";

    private final ChangedPackage paket = new ChangedPackage("bewohnerparkausweis");

    @Test
    void readsWhatIsDelivered() throws IOException {
        assertThat(paket.read(NAME, NAME).verfahren())
                .hasValueSatisfying(verfahren -> assertThat(verfahren
                                .form()
                                .field("fahrzeugschein")
                                .orElseThrow()
                                .evidence())
                        .hasValueSatisfying(
                                evidence -> assertThat(evidence.inputs()).containsEntry("kennzeichen", "kennzeichen")));
    }

    @Test
    void refusesARegisterThatNobodyKnows() throws IOException {
        refuses(NAME, "              name: handelsregister\n", "fahrzeugregister");
    }

    @Test
    void refusesARegisterWithoutALegalBasis() throws IOException {
        refuses("              grundlage: § 35 Abs. 1 Nr. 22 und § 36 Abs. 2m StVG\n", "", "grundlage");
    }

    @Test
    void refusesToTakeHandingInLaterAway() throws IOException {
        refuses("            nachreichen: ja\n            register:", "            register:", "nachgereicht");
    }

    @Test
    void refusesAnInputThatTheRegisterDoesNotKnowOrNoQuestionGives() throws IOException {
        refuses("{kennzeichen: kennzeichen}", "{fahrgestellnummer: kennzeichen}", "Nötig: kennzeichen");
        refuses("{kennzeichen: kennzeichen}", "{kennzeichen: dauer}", "Vor dieser Frage gibt es keine Frage „dauer“");
    }

    private void refuses(String from, String to, String said) throws IOException {
        ChangedPackage.Outcome outcome = paket.read(from, to);
        assertThat(outcome.verfahren()).isEmpty();
        assertThat(outcome.befunde().all().toString()).contains(said);
    }
}
