package rathaus.recordsearch.pdfbox;

import jakarta.annotation.PreDestroy;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import rathaus.recordsearch.TextState;
import rathaus.recordsearch.domain.TextExtraction;

/**
 * Has files read by another process with its own memory. Whatever a file does there (endless loop, memory, stack), here it
 * costs no more than the time it may take. The process knows no settings and no passwords: its environment is empty.
 */
@Component
class ChildProcessExtraction implements TextExtraction {

    private static final Logger LOG = LoggerFactory.getLogger(ChildProcessExtraction.class);
    private static final int LARGEST = 50_000_000;
    private static final int LONGEST_ANSWER = 4 * MOST;
    private static final Duration IDLE = Duration.ofSeconds(60);

    private final Duration longest;
    private final String program;
    private @Nullable Process process;
    private long lastUse;

    ChildProcessExtraction() {
        this(ReaderProcess.class.getName(), Duration.ofSeconds(20));
    }

    ChildProcessExtraction(String program, Duration longest) {
        this.program = program;
        this.longest = longest;
    }

    @Override
    public synchronized Extracted read(String mediaType, byte[] bytes) {
        if (bytes.length > LARGEST) {
            return Extracted.nothing(TextState.UNREADABLE);
        }
        lastUse = System.nanoTime();
        try {
            Process reader = running();
            CompletableFuture<Extracted> answer = new CompletableFuture<>();
            Thread.ofVirtual().start(() -> ask(reader, mediaType, bytes, answer));
            return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            LOG.info("A file was too much for the reading process, which begins anew");
            stop();
            return Extracted.nothing(TextState.UNREADABLE);
        } catch (IOException e) {
            throw new UncheckedIOException("The reading process cannot be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop();
            throw new IllegalStateException("Interrupted while a file was read", e);
        }
    }

    private static void ask(Process reader, String mediaType, byte[] bytes, CompletableFuture<Extracted> answer) {
        try {
            DataOutputStream out = new DataOutputStream(reader.getOutputStream());
            out.writeUTF(mediaType);
            out.writeInt(bytes.length);
            out.write(bytes);
            out.flush();
            DataInputStream in = new DataInputStream(reader.getInputStream());
            TextState state = TextState.valueOf(in.readUTF());
            int length = in.readInt();
            if (length < 0 || length > LONGEST_ANSWER) {
                throw new IOException("An answer of unlikely length");
            }
            answer.complete(new Extracted(new String(in.readNBytes(length), StandardCharsets.UTF_8), state));
        } catch (IOException | IllegalArgumentException e) {
            answer.completeExceptionally(e);
        }
    }

    private Process running() throws IOException {
        if (process == null || !process.isAlive()) {
            process = start();
        }
        return process;
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:-UsePerfData",
                        "-Djava.awt.headless=true",
                        "-Dlogback.configurationFile=recordsearch/silent-logback.xml",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program))
                .redirectError(Redirect.DISCARD);
        builder.environment().clear();
        return builder.start();
    }

    @Override
    public synchronized void rest() {
        if (process != null && System.nanoTime() - lastUse > IDLE.toNanos()) {
            stop();
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (process != null) {
            process.destroyForcibly();
            process = null;
        }
    }
}
