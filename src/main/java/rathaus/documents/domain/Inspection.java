package rathaus.documents.domain;

import java.util.Arrays;
import java.util.concurrent.Semaphore;
import org.apache.tika.Tika;
import rathaus.documents.UploadRefusal;

/**
 * Decides by the bytes alone what a file is and whether it may come in. Two signs must agree on the type: the magic numbers
 * of Tika, and the structure from the first to the last byte.
 */
public final class Inspection {

    private static final int SNIFFED = 8 * 1024;

    private final Tika tika = new Tika();
    /** Opening a picture or a PDF takes memory; two at a time are enough for two cores. */
    private final Semaphore places = new Semaphore(2, true);

    /** Looks at a whole file. */
    public Inspected inspect(byte[] bytes) {
        places.acquireUninterruptibly();
        try {
            UploadType type = type(bytes);
            return new Inspected.Sound(type, cleaned(bytes, type));
        } catch (UnsoundFile e) {
            return new Inspected.Unsound(e.reason());
        } finally {
            places.release();
        }
    }

    /** Looks at an e-mail: text that begins with the header fields which every mail has (RFC 5322, 3.6). */
    public Inspected inspectMail(byte[] bytes) {
        if (bytes.length == 0) {
            return new Inspected.Unsound(UploadRefusal.EMPTY);
        }
        return Signatures.begins(bytes, UploadType.EML)
                ? new Inspected.Sound(UploadType.EML, bytes)
                : new Inspected.Unsound(UploadRefusal.WRONG_TYPE);
    }

    private static byte[] cleaned(byte[] bytes, UploadType type) throws UnsoundFile {
        return switch (type) {
            case PDF -> PdfFile.checked(bytes);
            case JPEG -> JpegFile.cleaned(bytes);
            case PNG -> PngFile.cleaned(bytes);
            case EML -> bytes;
        };
    }

    private UploadType type(byte[] bytes) throws UnsoundFile {
        if (bytes.length == 0) {
            throw new UnsoundFile(UploadRefusal.EMPTY);
        }
        String magic = tika.detect(Arrays.copyOf(bytes, Math.min(bytes.length, SNIFFED)));
        for (UploadType type : UploadType.values()) {
            if (type != UploadType.EML && type.mediaType().equals(magic) && Signatures.begins(bytes, type)) {
                return type;
            }
        }
        throw new UnsoundFile(UploadRefusal.WRONG_TYPE);
    }
}
