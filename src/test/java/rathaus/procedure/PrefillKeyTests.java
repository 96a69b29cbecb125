package rathaus.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A package names only attributes that somebody can offer. */
class PrefillKeyTests {

    private final ChangedPackage paket = new ChangedPackage("bewohnerparkausweis");

    @Test
    void refusesAnAttributeThatNobodyKnows() throws IOException {
        ChangedPackage.Outcome outcome = paket.read("konto.familienname", "konto.schuhgroesse");
        assertThat(outcome.verfahren()).isEmpty();
        assertThat(outcome.befunde().all().toString()).contains("vorbefuellung").contains("konto.familienname");
    }
}
