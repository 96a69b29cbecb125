package rathaus.command;

import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import rathaus.preview.Preview;
import rathaus.sharing.DeliveredOrtsrecht;

/** {@code ./rathaus preview <package> [--port N]}: shows a package in the browser while somebody writes it. */
final class PreviewCommand implements Command {

    private static final String STANDARD_PORT = "8090";

    private final PrintStream out;
    private final DeliveredOrtsrecht ortsrecht;

    PreviewCommand(PrintStream out, DeliveredOrtsrecht ortsrecht) {
        this.out = out;
        this.ortsrecht = ortsrecht;
    }

    @Override
    public String name() {
        return "preview";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.isEmpty() || arguments.getFirst().startsWith("--")) {
            throw new WrongUse("command.preview.no-package");
        }
        Path folder = Path.of(arguments.getFirst());
        List<String> rest = arguments.subList(1, arguments.size());
        int port = RunOptions.of(rest.isEmpty() ? List.of("--port", STANDARD_PORT) : rest)
                .port();
        if (!Files.isDirectory(folder)) {
            out.println(CommandTexts.text("command.check.missing", folder));
            return WRONG_USE;
        }
        try (Preview preview = Preview.start(folder, ortsrecht, port, Clock.systemUTC())) {
            out.println(CommandTexts.text("command.preview.ready", folder, preview.address()));
            new CountDownLatch(1).await();
            return FINE;
        } catch (BindException e) {
            out.println(CommandTexts.text("command.run.port-taken", String.valueOf(port)));
            return FINDINGS;
        } catch (IOException e) {
            out.println(CommandTexts.text("command.preview.failed"));
            return FINDINGS;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FINE;
        }
    }
}
