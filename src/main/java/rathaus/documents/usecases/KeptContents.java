package rathaus.documents.usecases;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.documents.Contents;
import rathaus.documents.Fetched;
import rathaus.documents.ScanState;
import rathaus.documents.StoredContent;
import rathaus.documents.StoredContent.Origin;
import rathaus.documents.domain.ContentFolder;
import rathaus.documents.domain.ContentRegister;
import rathaus.tenancy.KommuneScope;

/** Keeps and hands out: the disk before the row, the row before the disk. */
@Component
class KeptContents implements Contents {

    private final ContentFolder folder;
    private final ContentRegister register;
    private final Registration registration;

    KeptContents(ContentFolder folder, ContentRegister register, Registration registration) {
        this.folder = folder;
        this.register = register;
        this.registration = registration;
    }

    @Override
    public StoredContent keep(String fileName, String mediaType, InputStream bytes) {
        ContentFolder.Kept kept = folder.keep(KommuneScope.required(), bytes);
        return registration.register(
                new Registration.Entry(fileName, mediaType, Origin.PRODUCED, new ScanState.OwnWork()),
                kept,
                kept.hash());
    }

    @Override
    public Optional<StoredContent> find(UUID id) {
        return register.find(List.of(id)).stream().findFirst();
    }

    @Override
    public List<StoredContent> find(Collection<UUID> ids) {
        return register.find(ids);
    }

    @Override
    public Fetched fetch(UUID id) {
        Optional<StoredContent> content = find(id);
        if (content.isEmpty()) {
            return new Fetched.Unknown(id);
        }
        StoredContent known = content.get();
        if (known.scan() instanceof ScanState.Infected infected) {
            return new Fetched.Quarantined(known, infected.signature());
        }
        return new Fetched.Found(known, folder.read(KommuneScope.required(), known.hash()));
    }

    @Override
    public void discard(UUID id) {
        register.delete(id);
    }
}
