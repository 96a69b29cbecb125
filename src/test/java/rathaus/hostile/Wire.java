package rathaus.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

/** Bytes to the server and back. An honest HTTP client refuses to send what has to be sent here. */
record Wire(int port) {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int MOST = 8 * 1024 * 1024;

    /** Sends the bytes and reads until the server closes; {@code ends} tells it that nothing more will come. */
    Answer send(byte[] request, boolean ends) {
        long begin = System.nanoTime();
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        boolean cut = false;
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            socket.setSoTimeout((int) PATIENCE.toMillis());
            cut = !write(socket, request, ends);
            read(socket.getInputStream(), received);
        } catch (IOException e) {
            cut = true; // the server hung up on us, or says nothing: the answer shows how far it came
        }
        return Answer.of(received.toByteArray(), cut, Duration.ofNanos(System.nanoTime() - begin));
    }

    /** False if the server hung up before it had everything; it may have answered all the same. */
    private static boolean write(Socket socket, byte[] request, boolean ends) {
        try {
            socket.getOutputStream().write(request);
            if (ends) {
                socket.shutdownOutput();
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void read(InputStream in, ByteArrayOutputStream received) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        int read = in.read(buffer);
        while (read >= 0 && received.size() < MOST) {
            received.write(buffer, 0, read);
            read = in.read(buffer);
        }
    }
}
