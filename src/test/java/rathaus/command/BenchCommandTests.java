package rathaus.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The measurements of the work place on an installation of their own, in small numbers. */
class BenchCommandTests {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void measuresListsCasesDecisionsAndTheWholeLifeOfCasesWithoutAnError() throws IOException {
        BenchCommand bench = new BenchCommand(new PrintStream(said, true, StandardCharsets.UTF_8));
        List<String> parts = List.of("inbox", "case", "decision", "export", "lifecycle", "crowd", "--quick");

        assertThat(bench.run(parts)).as(said.toString(StandardCharsets.UTF_8)).isZero();
        JsonNode cases = figures("cases");
        assertThat(cases.path("export.1000.rows").asInt()).isGreaterThanOrEqualTo(1_000);
        assertThat(cases.path("inbox.1000.p95.ms").asDouble()).isPositive();
        assertThat(cases.path("case.1000.statements").asInt()).isPositive();
        assertThat(cases.path("decision.100.calls").asInt()).isPositive();
        assertThat(figures("lifecycle").path("lifecycle.history-rows-per-case").asDouble())
                .as("sent, received, opened, claimed, decided, closed at least")
                .isGreaterThanOrEqualTo(6);
        assertThat(figures("crowd").path("crowd.errors").asInt(-1))
                .as(said.toString(StandardCharsets.UTF_8))
                .isZero();
        assertThat(figures("crowd").path("crowd.all.calls").asInt()).isPositive();
    }

    private static JsonNode figures(String part) throws IOException {
        String json = Files.readString(Path.of("target", "bench", "quick", part + ".json"));
        return JsonMapper.builder().build().readTree(json).path("figures");
    }
}
