package rathaus.notifications;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that greets, then answers to the recipient what the test wants. Takes one connection. */
final class ScriptedMailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Thread thread;

    ScriptedMailServer(String replyToRecipient) throws IOException {
        socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        thread = Thread.ofVirtual().start(() -> serve(replyToRecipient));
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve(String replyToRecipient) {
        try (Socket client = socket.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
                PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.US_ASCII)) {
            out.print("220 test\r\n");
            out.flush();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.print((line.startsWith("RCPT") ? replyToRecipient : "250 ok") + "\r\n");
                out.flush();
            }
        } catch (IOException closed) {
            thread.interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
