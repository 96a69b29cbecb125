package rathaus.disposal.usecases;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.stereotype.Component;
import rathaus.documents.Contents;
import rathaus.documents.Fetched;
import rathaus.records.Dokument;
import rathaus.xdomea.XdomeaMessage;
import rathaus.xdomea.XdomeaWriter;

/** Packs a message with its files, by way of a file, because a package may be larger than the memory. */
@Component
class Packing {

    private final Contents contents;

    Packing(Contents contents) {
        this.contents = contents;
    }

    /** What is done with the packed file before it goes. */
    @FunctionalInterface
    interface Use<T> {
        T of(Path packed) throws IOException;
    }

    <T> T packed(XdomeaMessage message, Map<String, Dokument> files, Use<T> use) {
        try {
            Path draft = Files.createTempFile("rathaus", ".zip");
            try {
                try (OutputStream target = Files.newOutputStream(draft)) {
                    XdomeaWriter.writePackage(message, name -> bytes(files, name), target);
                }
                return use.of(draft);
            } finally {
                Files.delete(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Other bytes than those that were filed are a defect, never delivered. */
    private InputStream bytes(Map<String, Dokument> files, String name) {
        Dokument dokument = files.get(name);
        if (dokument != null
                && contents.fetch(dokument.stored()) instanceof Fetched.Found found
                && found.content().hash().equals(dokument.content())) {
            return new ByteArrayInputStream(found.bytes());
        }
        throw new IllegalStateException("No content, or another one, of " + dokument);
    }
}
