package rathaus.documents.clamav;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/** Speaks clamd's INSTREAM as clamd(8) describes it, and misbehaves on demand. */
final class StandInClamd implements Closeable {

    private final ServerSocketChannel server;
    private final Manner manner;
    private final long limit;

    private StandInClamd(ServerSocketChannel server, Manner manner, long limit) {
        this.server = server;
        this.manner = manner;
        this.limit = limit;
        Thread.ofVirtual().start(this::serve);
    }

    static StandInClamd onPort(Manner manner, long limit) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return new StandInClamd(server, manner, limit);
    }

    static StandInClamd onSocket(SocketAddress address) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(address);
        return new StandInClamd(server, Manner.PROPER, Long.MAX_VALUE);
    }

    int port() throws IOException {
        return ((InetSocketAddress) server.getLocalAddress()).getPort();
    }

    private void serve() {
        while (server.isOpen()) {
            try (SocketChannel channel = server.accept()) {
                converse(channel);
            } catch (IOException e) {
                // the client gave up or the test is over
                Thread.yield();
            }
        }
    }

    private void converse(SocketChannel channel) throws IOException {
        DataInputStream in = new DataInputStream(Channels.newInputStream(channel));
        DataOutputStream out = new DataOutputStream(Channels.newOutputStream(channel));
        String command = new String(in.readNBytes(10), ISO_8859_1);
        if (!command.equals("zINSTREAM\0")) {
            out.writeBytes("UNKNOWN COMMAND\0");
            return;
        }
        String content = content(in);
        switch (manner) {
            case PROPER -> {
                out.writeBytes(answer(content) + "\0");
                in.transferTo(OutputStream.nullOutputStream()); // a close with unread bytes would destroy the answer
            }
            case BREAKS_OFF -> out.writeBytes("stream: OK");
            case HANGS_UP -> channel.close();
            case CHATTERS -> out.writeBytes("stream: OK but perhaps not\0");
            case FAILS -> out.writeBytes("stream: Can't allocate memory ERROR\0");
            case SLEEPS -> in.read();
        }
    }

    private @Nullable String content(DataInputStream in) throws IOException {
        StringBuilder content = new StringBuilder();
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            content.append(new String(in.readNBytes(length), ISO_8859_1));
            if (content.length() > limit) {
                return null;
            }
        }
        return content.toString();
    }

    private static String answer(@Nullable String content) {
        if (content == null) {
            return "INSTREAM size limit exceeded. ERROR";
        }
        return content.contains("EICAR-STANDARD") ? "stream: Win.Test.EICAR_HDB-1 FOUND" : "stream: OK";
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    enum Manner {
        PROPER,
        BREAKS_OFF,
        HANGS_UP,
        CHATTERS,
        FAILS,
        SLEEPS
    }
}
