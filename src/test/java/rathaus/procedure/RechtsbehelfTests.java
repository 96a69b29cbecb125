package rathaus.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import rathaus.servicepackage.Befund;

/** An application to the court under § 49 PStG knows no term, a Widerspruch always has one (§ 70 VwGO). */
class RechtsbehelfTests {

    private static final String COURT = "art: antrag-gericht\n  stelle: \"{{antwort.gericht}}\"";

    @Test
    void knowsNoTermForAnApplicationToTheCourt() throws IOException {
        ChangedPackage.Outcome outcome = new ChangedPackage("geburtsurkunde").read("unchanged", "unchanged");

        Ablauf.RechtsbehelfRule rule =
                outcome.verfahren().orElseThrow().ablauf().rechtsbehelf();
        assertThat(rule.kind()).isEqualTo(Ablauf.RechtsbehelfKind.COURT_APPLICATION);
        assertThat(rule.term()).isEmpty();
    }

    @Test
    void readsTheTermOfAWiderspruch() throws IOException {
        ChangedPackage.Outcome outcome = new ChangedPackage("bewohnerparkausweis").read("unchanged", "unchanged");

        assertThat(outcome.verfahren().orElseThrow().ablauf().rechtsbehelf().term())
                .contains(new Term(1, Term.Unit.MONTHS));
    }

    @Test
    void knowsThatThereIsNothingToAppealAgainstWithoutAnAct() throws IOException {
        ChangedPackage.Outcome outcome = new ChangedPackage("geburtsurkunde").read(COURT, "art: keiner");

        Ablauf.RechtsbehelfRule rule =
                outcome.verfahren().orElseThrow().ablauf().rechtsbehelf();
        assertThat(rule.kind()).isEqualTo(Ablauf.RechtsbehelfKind.NONE);
        assertThat(rule.term()).isEmpty();
    }

    @Test
    void refusesAnAuthorityWhereNothingCanBeAppealed() throws IOException {
        ChangedPackage.Outcome outcome =
                new ChangedPackage("geburtsurkunde").read("art: antrag-gericht", "art: keiner");

        assertThat(outcome.befunde().all())
                .extracting(Befund::inOneLine)
                .anySatisfy(line -> assertThat(line).startsWith("ablauf.yaml").contains("stelle"));
    }

    @Test
    void refusesAWiderspruchWithoutATerm() throws IOException {
        ChangedPackage.Outcome outcome =
                new ChangedPackage("geburtsurkunde").read("art: antrag-gericht", "art: widerspruch");

        assertThat(outcome.befunde().all())
                .extracting(Befund::inOneLine)
                .anySatisfy(line -> assertThat(line).startsWith("ablauf.yaml").contains("frist"));
    }
}
