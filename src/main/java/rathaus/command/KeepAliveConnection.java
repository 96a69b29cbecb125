package rathaus.command;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One connection of a browser: a request, its answer, the next request. As small as it can be, because the load shares the
 * cores with what it measures.
 */
final class KeepAliveConnection implements Closeable {

    private static final int WAIT = (int) Duration.ofSeconds(30).toMillis();
    private static final int BUFFER = 16_384;

    /** Longer pauses than a server is sure to wait for; a browser notices that the connection was closed meanwhile. */
    private static final long STALE = Duration.ofSeconds(15).toNanos();

    private final int port;
    private final String from;
    private long used;
    private Socket socket = new Socket();
    private InputStream in = InputStream.nullInputStream();
    private boolean open;

    KeepAliveConnection(int port) {
        this(port, "");
    }

    /** @param address from where the proxy says that the visitor comes; empty if there is no proxy */
    KeepAliveConnection(int port, String address) {
        this.port = port;
        this.from = address.isEmpty() ? "" : "X-Forwarded-For: " + address + "\r\n";
    }

    /** An answer, its body as it came over the wire. */
    record Reply(int status, List<String> cookies, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** Asks for a page; {@code head} are further lines of the request, each with its line end. */
    Reply get(String path, String head) {
        return send("GET " + path + start() + head + "\r\n", new byte[0]);
    }

    /** Sends a form. */
    Reply post(String path, String head, String type, byte[] body) {
        return send(
                "POST " + path + start() + head + "Content-Type: " + type + "\r\nContent-Length: " + body.length
                        + "\r\n\r\n",
                body);
    }

    private String start() {
        return " HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + from;
    }

    private Reply send(String head, byte[] body) {
        try {
            connect();
            ByteArrayOutputStream request = new ByteArrayOutputStream(head.length() + body.length);
            request.write(head.getBytes(StandardCharsets.UTF_8));
            request.write(body);
            socket.getOutputStream().write(request.toByteArray());
            return receive();
        } catch (IOException e) {
            throw new UncheckedIOException("The town hall broke off the conversation", e);
        }
    }

    private void connect() throws IOException {
        boolean stale = System.nanoTime() - used > STALE;
        used = System.nanoTime();
        if (open && !stale) {
            return;
        }
        socket.close();
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(WAIT);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), WAIT);
        in = new java.io.BufferedInputStream(socket.getInputStream(), BUFFER);
        open = true;
    }

    private Reply receive() throws IOException {
        int status = Integer.parseInt(line().substring(9, 12));
        List<String> cookies = new ArrayList<>();
        int length = 0;
        boolean chunked = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            String value = line.substring(colon + 1).strip();
            switch (line.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "set-cookie" -> cookies.add(value);
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = value.equals("chunked");
                case "connection" -> open = !value.equals("close");
                default -> {}
            }
        }
        return new Reply(status, cookies, chunked ? chunks() : in.readNBytes(length));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream(BUFFER);
        for (int length = Integer.parseInt(line(), 16); length > 0; length = Integer.parseInt(line(), 16)) {
            body.write(in.readNBytes(length));
            line();
        }
        line();
        return body.toByteArray();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The answer ends early");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
