package rathaus.documents.usecases;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import rathaus.documents.ContentStorageFailed;
import rathaus.documents.ContentStorageFailed.Trouble;
import rathaus.documents.ScanState;
import rathaus.documents.StoredContent;
import rathaus.documents.StoredContent.Origin;
import rathaus.documents.UploadOutcome;
import rathaus.documents.UploadOutcome.Accepted;
import rathaus.documents.UploadOutcome.Refused;
import rathaus.documents.UploadRefusal;
import rathaus.documents.Uploads;
import rathaus.documents.domain.ContentFolder;
import rathaus.documents.domain.FileNames;
import rathaus.documents.domain.Inspected;
import rathaus.documents.domain.Inspection;
import rathaus.documents.domain.UploadType;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneScope;

/**
 * Bytes first, then row and scan in one transaction. The original of a cleaned photo is kept beside it as evidence of what
 * was received; only the cleaned one is handed out.
 */
@Component
class StoredUploads implements Uploads {

    private final Inspection inspection = new Inspection();
    private final ContentFolder folder;
    private final Registration registration;

    StoredUploads(ContentFolder folder, Registration registration) {
        this.folder = folder;
        this.registration = registration;
    }

    @Override
    public UploadOutcome receive(String claimedName, InputStream bytes, long already) {
        return receive(claimedName, bytes, already, inspection::inspect);
    }

    @Override
    public UploadOutcome receiveMail(String claimedName, InputStream bytes, long already) {
        return receive(claimedName, bytes, already, inspection::inspectMail);
    }

    private UploadOutcome receive(
            String claimedName, InputStream bytes, long already, Function<byte[], Inspected> inspect) {
        byte[] received = read(bytes);
        if (received.length > MOST_BYTES) {
            return new Refused(UploadRefusal.TOO_LARGE);
        }
        if (already + received.length > MOST_BYTES_TOGETHER) {
            return new Refused(UploadRefusal.TOO_MUCH_TOGETHER);
        }
        return switch (inspect.apply(received)) {
            case Inspected.Unsound(UploadRefusal reason) -> new Refused(reason);
            case Inspected.Sound(UploadType type, byte[] cleaned) ->
                new Accepted(store(FileNames.harmless(claimedName, type), type, received, cleaned));
        };
    }

    private StoredContent store(String name, UploadType type, byte[] received, byte[] cleaned) {
        KommuneId kommune = KommuneScope.required();
        ContentFolder.Kept kept = folder.keep(kommune, new ByteArrayInputStream(cleaned));
        ContentFolder.Kept original =
                Arrays.equals(received, cleaned) ? kept : folder.keep(kommune, new ByteArrayInputStream(received));
        return registration.register(
                new Registration.Entry(name, type.mediaType(), Origin.UPLOADED, new ScanState.Pending()),
                kept,
                original.hash());
    }

    private static byte[] read(InputStream bytes) {
        try {
            return bytes.readNBytes(Math.toIntExact(MOST_BYTES + 1));
        } catch (IOException e) {
            throw new ContentStorageFailed(Trouble.BROKEN, e);
        }
    }
}
