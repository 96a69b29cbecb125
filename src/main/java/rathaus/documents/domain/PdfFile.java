package rathaus.documents.domain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import rathaus.documents.UploadRefusal;

/**
 * A PDF (ISO 32000): complete, one format, not locked, nothing in it that acts by itself, nothing packed so densely that
 * opening it exhausts the machine. Its bytes stay as they are, because signatures may cover them.
 */
final class PdfFile {

    private static final int TAIL = 2048;
    private static final int MOST_PAGES = 2000;

    private PdfFile() {}

    static byte[] checked(byte[] bytes) throws UnsoundFile {
        int tail = Math.max(0, bytes.length - TAIL);
        if (!new String(bytes, tail, bytes.length - tail, ISO_8859_1).contains("%%EOF")) {
            throw new UnsoundFile(UploadRefusal.DAMAGED);
        }
        Signatures.refuseBesidePdf(bytes);
        Signatures.refuseRawActions(bytes);
        PdfDensity.check(bytes);
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.isEncrypted()) {
                throw new UnsoundFile(UploadRefusal.ENCRYPTED);
            }
            int pages = document.getNumberOfPages();
            if (pages < 1 || pages > MOST_PAGES) {
                throw new UnsoundFile(UploadRefusal.DAMAGED);
            }
            PdfActions.refuse(document.getDocument());
        } catch (InvalidPasswordException e) {
            throw new UnsoundFile(UploadRefusal.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnsoundFile(UploadRefusal.DAMAGED);
        }
        return bytes;
    }
}
