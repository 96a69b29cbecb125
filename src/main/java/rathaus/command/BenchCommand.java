package rathaus.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import rathaus.Rathaus;
import rathaus.server.DataFolder;

/**
 * {@code bench}: measures a fresh installation of its own on this machine, in one run: the application, its database and the
 * load together. Figures are meant as ratios within the run; they are written to {@code target/bench}. {@code bench form}
 * measures the form engine alone.
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
        if (arguments.equals(List.of("form"))) {
            write(new BenchForm(out, Path.of("leistungen")).measure(), "form.json");
            return FINE;
        }
        if (!arguments.isEmpty()) {
            throw new WrongUse("command.wrong-option", arguments.getFirst());
        }
        Path standard = DataFolder.standard(Path.of(System.getProperty("rathaus.home", "")))
                .path();
        DataFolder data = new DataFolder(standard.resolveSibling(standard.getFileName() + "-bench"));
        data.prepare();
        try (ConfigurableApplicationContext context = new SpringApplication(Rathaus.class).run(settings(data))) {
            write(new Bench(context, out).measure(), "bench.json");
        }
        return FINE;
    }

    private void write(Figures figures, String name) {
        try {
            Path file = Path.of("target", "bench", name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, figures.json());
            out.println(CommandTexts.text("command.bench.written", file.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] settings(DataFolder data) {
        return new String[] {
            "--server.port=0",
            "--rathaus.data=" + data.path(),
            "--logging.file.name=" + data.path().resolve("rathaus.log"),
            "--logging.threshold.console=off"
        };
    }
}
