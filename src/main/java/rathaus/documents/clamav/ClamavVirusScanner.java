package rathaus.documents.clamav;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rathaus.documents.domain.ScanVerdict;
import rathaus.documents.domain.ScanVerdict.NotScannable;
import rathaus.documents.domain.ScanVerdict.Obstacle;
import rathaus.documents.domain.VirusScanner;

/**
 * clamd's INSTREAM command (clamd(8)): {@code zINSTREAM\0}, chunks with a length of four bytes in network order, a chunk of
 * length zero, and one line as the answer: {@code stream: OK} or {@code stream: <signature> FOUND}.
 */
final class ClamavVirusScanner implements VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(ClamavVirusScanner.class);
    private static final int CHUNK = 256 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final Pattern FOUND = Pattern.compile("stream: (\\S{1,200}) FOUND");

    private final ClamavSettings settings;

    ClamavVirusScanner(ClamavSettings settings) {
        this.settings = settings;
    }

    @Override
    public ScanVerdict scan(byte[] bytes) {
        try (SocketChannel channel = open()) {
            // Closing the channel ends every blocking call on it: one bound for the whole conversation.
            CompletableFuture<Void> end = new CompletableFuture<>();
            CompletableFuture<Void> patience = end.orTimeout(settings.patience().toMillis(), TimeUnit.MILLISECONDS)
                    .whenComplete((done, timeout) -> {
                        if (timeout != null) {
                            closeQuietly(channel);
                        }
                    });
            try {
                channel.connect(address());
                return verdict(converse(channel, bytes));
            } finally {
                end.complete(null);
                patience.cancel(false);
            }
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return new NotScannable(Obstacle.UNREACHABLE);
        }
    }

    private static ScanVerdict verdict(String answer) {
        Matcher found = FOUND.matcher(answer);
        if (answer.equals("stream: OK")) {
            return new ScanVerdict.Clean("ClamAV");
        }
        if (found.matches()) {
            return new ScanVerdict.Infected(found.group(1));
        }
        boolean tooLarge = answer.startsWith("INSTREAM size limit exceeded");
        return new NotScannable(tooLarge ? Obstacle.TOO_LARGE : Obstacle.ENGINE_ERROR);
    }

    /** Sends everything and reads one answer. A daemon that has seen enough closes early: its answer counts then too. */
    private static String converse(SocketChannel channel, byte[] bytes) throws IOException {
        try {
            send(channel, ByteBuffer.wrap("zINSTREAM\0".getBytes(US_ASCII)));
            for (int from = 0; from < bytes.length; from += CHUNK) {
                int length = Math.min(CHUNK, bytes.length - from);
                send(channel, ByteBuffer.allocate(4).putInt(length).flip());
                send(channel, ByteBuffer.wrap(bytes, from, length));
            }
            send(channel, ByteBuffer.allocate(4).putInt(0).flip());
        } catch (IOException sending) {
            String early = answer(channel);
            if (early.isEmpty()) {
                throw sending;
            }
            return early;
        }
        return answer(channel);
    }

    private static void send(SocketChannel channel, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    private static String answer(SocketChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(LONGEST_ANSWER);
        boolean open = true;
        while (open && buffer.hasRemaining() && !isComplete(buffer)) {
            open = channel.read(buffer) >= 0;
        }
        // Without its end mark an answer is cut off, and half an answer is none.
        return isComplete(buffer) ? new String(buffer.array(), 0, buffer.position() - 1, US_ASCII).strip() : "";
    }

    private static boolean isComplete(ByteBuffer buffer) {
        return buffer.position() > 0 && buffer.get(buffer.position() - 1) == 0;
    }

    private SocketChannel open() throws IOException {
        return settings.socket().isEmpty() ? SocketChannel.open() : SocketChannel.open(StandardProtocolFamily.UNIX);
    }

    private SocketAddress address() {
        return settings.socket().isEmpty()
                ? resolved(settings.host(), settings.port())
                : UnixDomainSocketAddress.of(Path.of(settings.socket()));
    }

    private static SocketAddress resolved(String host, int port) {
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw new IllegalArgumentException("Unknown host of the virus scanner");
        }
        return address;
    }

    private static void closeQuietly(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.debug("The connection to clamd was broken already", e);
        }
    }
}
