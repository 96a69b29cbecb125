package rathaus.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import rathaus.Rathaus;
import rathaus.server.DataFolder;
import rathaus.server.EmbeddedPostgres;
import rathaus.server.StartProblem;

/**
 * {@code bench [part…] [--quick]}: measures a fresh installation of its own on this machine, in one run: the application, its
 * database and the load together. Figures are meant as ratios within the run; they are written to {@code target/bench}.
 */
final class BenchCommand implements Command {

    private final PrintStream out;

    BenchCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public int run(List<String> arguments) {
        List<String> words = new ArrayList<>(arguments);
        BenchSizes sizes = words.removeIf("--quick"::equals) ? BenchSizes.QUICK : BenchSizes.FULL;
        List<BenchPart> parts = words.isEmpty()
                ? List.of(BenchPart.values())
                : words.stream().map(BenchPart::named).toList();
        DataFolder data = DataFolder.standard(Installation.here().home()).beside("bench");
        try {
            empty(data);
        } catch (StartProblem e) {
            out.println(e.getMessage());
            return FINDINGS;
        }
        try {
            Path results = Path.of("target", "bench", sizes == BenchSizes.QUICK ? "quick" : "");
            measure(data, parts, sizes, results);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            data.remove();
        }
        return FINE;
    }

    /** What a killed measurement has left, its database server included, is taken away. */
    private static void empty(DataFolder data) {
        data.prepare();
        EmbeddedPostgres.stopLeftBehind(data);
        data.remove();
        data.prepare();
    }

    private void measure(DataFolder data, List<BenchPart> parts, BenchSizes sizes, Path results) throws IOException {
        SpringApplication application = new SpringApplication(Rathaus.class);
        application.setAdditionalProfiles(RunCommand.EXAMPLES);
        application.addInitializers(
                context -> context.getBeanFactory().addBeanPostProcessor(RecordedDataSource.beforeThePool()));
        try (ConfigurableApplicationContext context = application.run(settings(data));
                Bench bench = new Bench(context, sizes, out)) {
            Map<String, Object> machine = MachineFacts.of(bench.postgres());
            Map<String, Figures> all = new LinkedHashMap<>();
            Figures start = start();
            all.put("start", start);
            for (Map.Entry<String, Function<Bench, Figures>> each : BenchPart.measurements(parts)) {
                Figures figures = each.getValue().apply(bench);
                all.put(each.getKey(), figures);
                write(results.resolve(each.getKey() + ".json"), figures, machine);
            }
            start.put("memory.resident.mb", MachineFacts.residentMegabytes());
            write(results.resolve("start.json"), start, machine);
            new BenchTable(out).print(all, machine);
        }
    }

    /** Since the process was started, with a new database; nothing was asked of it yet. */
    private static Figures start() {
        Figures figures = new Figures();
        Instant now = Clock.systemUTC().instant();
        Instant begin = ProcessHandle.current().info().startInstant().orElse(now);
        figures.put("start.new-database.seconds", Duration.between(begin, now).toMillis() / 1000.0);
        figures.put("memory.at-start.resident.mb", MachineFacts.residentMegabytes());
        return figures;
    }

    private void write(Path file, Figures figures, Map<String, Object> machine) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, figures.json(machine));
        out.println(CommandTexts.text("command.bench.written", file.toString()));
    }

    /** No setting of the environment leads to another database than our own. */
    private static String[] settings(DataFolder data) {
        return new String[] {
            "--server.port=0",
            "--rathaus.data=" + data.path(),
            "--rathaus.database.url=",
            "--rathaus.database.owner-url=",
            "--rathaus.demo=true",
            "--logging.file.name=" + data.path().resolve("rathaus.log"),
            "--logging.threshold.console=off"
        };
    }
}
