package rathaus.recordsearch.pdfbox;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import rathaus.recordsearch.domain.TextExtraction.Extracted;

/**
 * A process that does nothing but read files, one after the other: type and bytes come in, state and text go out. It has no
 * connection to the database, little memory and no time; when a file is too much for it, it is ended and another one begins.
 * It ends by itself when nobody asks any more.
 */
public final class ReaderProcess {

    private ReaderProcess() {}

    public static void main(String[] arguments) throws IOException {
        System.setOut(System.err); // nothing but answers on the way back
        try (DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
                DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out))) {
            while (true) {
                Extracted extracted = TextReading.read(in.readUTF(), in.readNBytes(in.readInt()));
                byte[] text = extracted.text().getBytes(StandardCharsets.UTF_8);
                out.writeUTF(extracted.state().name());
                out.writeInt(text.length);
                out.write(text);
                out.flush();
            }
        } catch (EOFException e) {
            // whoever asked has gone
        }
    }
}
