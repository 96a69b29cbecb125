package rathaus.command;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A process engine on the same PostgreSQL, in a process and a class path of its own that Maven fetches ({@code bench/operaton}): starts a
 * process instance with the facts of a case, claims and completes its one task, with full history. No part of the product.
 */
final class BenchPeer {

    private static final Duration FETCHING = Duration.ofMinutes(5);
    private static final Duration SETTING_UP = Duration.ofMinutes(3);

    private final Path folder;
    private final Path maven;
    private final PrintStream out;

    BenchPeer(Path home, PrintStream out) {
        Path absolute = home.toAbsolutePath();
        this.folder = absolute.resolve("bench").resolve("operaton");
        this.maven = absolute.resolve("mvnw");
        this.out = out;
    }

    /** @param address of an empty database, user and password included */
    Figures measure(String address, int clients, Duration longest) {
        Figures figures = new Figures();
        try {
            List<String> fetch = List.of(maven.toString(), "-B", "-q", "-f", folder.toString(), "package");
            run(fetch, Map.of(), FETCHING);
            Path java = Path.of(System.getProperty("java.home"), "bin", "java");
            Path target = folder.resolve("target");
            String path = target.resolve("classes") + File.pathSeparator + target.resolve("lib") + "/*";
            List<String> lines = run(
                    List.of(java.toString(), "-cp", path, "rathaus.bench.OperatonPeer"),
                    Map.of(
                            "BENCH_ADDRESS", address,
                            "BENCH_CLIENTS", Integer.toString(clients),
                            "BENCH_SECONDS", Long.toString(longest.toSeconds())),
                    SETTING_UP.plus(longest.multipliedBy(2)));
            lines.stream()
                    .filter(line -> line.startsWith("peer."))
                    .forEach(line -> figures.put(
                            line.substring(0, line.indexOf('=')),
                            Double.parseDouble(line.substring(line.indexOf('=') + 1))));
        } catch (IOException e) {
            out.println(CommandTexts.text("command.bench.peer-missing", String.valueOf(e.getMessage())));
            figures.put("peer.missing", 1);
        }
        return figures;
    }

    /** What it says, line by line; the address is in its environment, where no list of processes shows it. */
    private List<String> run(List<String> command, Map<String, String> environment, Duration longest)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true).start();
        Thread guard = Thread.ofVirtual().start(() -> stopAfter(process, longest));
        List<String> lines = new ArrayList<>();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            said.lines().forEach(lines::add);
            int status = process.waitFor();
            if (status != 0) {
                throw new IOException("status " + status + " " + reason(lines));
            }
            return lines;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The measurement was interrupted", e);
        } finally {
            guard.interrupt();
            process.destroy();
        }
    }

    /** The innermost cause that a stack trace names, or the first line. */
    private static String reason(List<String> lines) {
        return lines.reversed().stream()
                .filter(line -> line.startsWith("Caused by: "))
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .orElse("");
    }

    private static void stopAfter(Process process, Duration longest) {
        try {
            if (!process.waitFor(longest.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
