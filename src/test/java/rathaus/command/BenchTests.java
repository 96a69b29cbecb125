package rathaus.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import rathaus.DemoTest;

/** The measurements of the work place on a demonstration, in small numbers. */
@DemoTest
class BenchTests {

    @Autowired
    ApplicationContext context;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void measuresTheWorkPlaceTheLifeOfCasesAndACrowdWithoutAnError() {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        try (Bench bench = new Bench(context, BenchSizes.QUICK, out)) {
            measure(bench);
        }
    }

    private void measure(Bench bench) {
        Figures cases = bench.cases(EnumSet.allOf(BenchCases.Measure.class));
        assertThat(cases.get("export.1000.rows")).isGreaterThanOrEqualTo(1_000);
        assertThat(cases.get("inbox.1000.p95.ms")).isPositive();
        assertThat(cases.get("case.1000.calls")).isPositive();
        assertThat(cases.get("decision.100.calls")).isPositive();

        assertThat(bench.lifecycle().get("lifecycle.history-rows-per-case"))
                .as("sent, received, opened, claimed, decided, closed at least")
                .isGreaterThanOrEqualTo(6);

        Figures crowd = bench.crowd();
        assertThat(crowd.get("crowd.errors"))
                .as(said.toString(StandardCharsets.UTF_8))
                .isZero();
        assertThat(crowd.get("crowd.all.calls")).isPositive();
    }
}
