package rathaus.command;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationContext;
import rathaus.server.StartHint;
import rathaus.tenancy.Kommunen;

/** Says that the town hall answers: where, since how long it was being started, and what the modules have to add. */
final class Greeting {

    private final PrintStream out;

    Greeting(PrintStream out) {
        this.out = out;
    }

    /** Asks the application over its own door first, so that whoever reads the greeting finds it open. */
    void give(ApplicationContext context, int port) {
        String address = "http://localhost:" + port;
        Health.require(address);
        out.println();
        out.println(CommandTexts.text("command.run.ready", seconds(context.getBean(Clock.class))));
        context.getBean(Kommunen.class)
                .all()
                .forEach(kommune -> out.println("  " + address + "/" + kommune.slug() + "  (" + kommune.name() + ")"));
        context.getBeanProvider(StartHint.class)
                .orderedStream()
                .map(StartHint::lines)
                .forEach(this::print);
        out.println(CommandTexts.text("command.run.stop"));
        out.flush();
    }

    private void print(List<String> lines) {
        if (!lines.isEmpty()) {
            out.println();
            lines.forEach(out::println);
        }
    }

    /** Since the script was started, if it says when; since the start of this process otherwise. */
    private static double seconds(Clock clock) {
        String started = System.getenv("RATHAUS_STARTED_AT");
        Instant begin = started != null && started.matches("\\d{10}")
                ? Instant.ofEpochSecond(Long.parseLong(started))
                : ProcessHandle.current().info().startInstant().orElseGet(clock::instant);
        return Duration.between(begin, clock.instant()).toMillis() / 1000.0;
    }
}
