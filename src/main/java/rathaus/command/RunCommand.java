package rathaus.command;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import rathaus.Rathaus;
import rathaus.server.DataFolder;
import rathaus.server.StartProblem;
import rathaus.tenancy.UnreadableOrtsrechtException;

/** {@code run}: starts the town hall, says when it is ready, and serves until somebody stops it. */
final class RunCommand implements Command {

    /** Spring profile with bank accounts and a payment provider for demonstrations. */
    static final String EXAMPLES = "examples";

    private final PrintStream out;
    private final PrintStream problems;

    RunCommand(PrintStream out, PrintStream problems) {
        this.out = out;
        this.problems = problems;
    }

    @Override
    public String name() {
        return "run";
    }

    @Override
    public int run(List<String> arguments) {
        RunOptions options = RunOptions.of(arguments);
        if (portTaken(options.port())) {
            problems.println(CommandTexts.text("command.run.port-taken", String.valueOf(options.port())));
            return FINDINGS;
        }
        try {
            serve(options);
            return FINE;
        } catch (RuntimeException e) {
            Optional<String> sentence = sentence(options, e);
            problems.println(sentence.orElseGet(() -> unexpected(e)));
            return FINDINGS;
        }
    }

    private static boolean portTaken(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private void serve(RunOptions options) {
        DataFolder data = Installation.here().data(options.data());
        data.prepare();
        CountDownLatch closed = new CountDownLatch(1);
        SpringApplication application = new SpringApplication(Rathaus.class);
        if (isDemo()) {
            application.setAdditionalProfiles(EXAMPLES);
        }
        application.addListeners((ApplicationListener<ContextClosedEvent>) event -> closed.countDown());
        try (ConfigurableApplicationContext context = application.run(settings(options, data))) {
            new Greeting(out).give(context, options.port());
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Links in mails lead to this machine in a demonstration, and elsewhere to what the operator names. */
    private static String baseUrl(RunOptions options) {
        String named = System.getenv().getOrDefault("RATHAUS_BASE_URL", "");
        return named.isEmpty() && isDemo() ? "http://localhost:" + options.port() : named;
    }

    private static boolean isDemo() {
        return Boolean.parseBoolean(System.getenv("RATHAUS_DEMO"));
    }

    /** The console is for people: what the application logs goes to a file beside the data. */
    private static String[] settings(RunOptions options, DataFolder data) {
        return new String[] {
            "--server.port=" + options.port(),
            "--rathaus.data=" + data.path(),
            "--rathaus.tenancy.base-url=" + baseUrl(options),
            "--logging.file.name=" + data.path().resolve("rathaus.log"),
            "--logging.threshold.console=off"
        };
    }

    /** A defect: its trace stands in the log, if that could be written, and here. */
    private String unexpected(RuntimeException failure) {
        failure.printStackTrace(problems);
        return CommandTexts.text("command.run.failed");
    }

    private static Optional<String> sentence(RunOptions options, RuntimeException failure) {
        Optional<StartProblem> problem = StartProblem.in(failure);
        if (problem.isPresent()) {
            return Optional.ofNullable(problem.get().getMessage());
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableOrtsrechtException unreadable) {
                return Optional.ofNullable(unreadable.getMessage());
            }
        }
        return PortInUseException.class.isInstance(failure) || failure.getCause() instanceof PortInUseException
                ? Optional.of(CommandTexts.text("command.run.port-taken", String.valueOf(options.port())))
                : Optional.empty();
    }
}
