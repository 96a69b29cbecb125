package rathaus.records.usecases;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.documents.ArchivalCopies;
import rathaus.documents.ArchivalForm;
import rathaus.documents.Contents;
import rathaus.documents.Fetched;
import rathaus.documents.StoredContent;
import rathaus.records.DokumentCopy;
import rathaus.records.domain.DokumentParts;
import rathaus.records.domain.DokumentParts.Titled;
import rathaus.tenancy.KommuneScope;

/**
 * Makes the PDF/A format of a version beside the original, or notes why there is none. Runs after the commit and may run
 * twice.
 */
@Component
class Copying {

    private static final String MAIL = "message/rfc822";

    private final DokumentParts parts;
    private final Contents contents;
    private final ArchivalCopies copies;
    private final MailPrinting mails;
    private final SchedulerClient scheduler;
    private final Clock clock;

    Copying(
            DokumentParts parts,
            Contents contents,
            ArchivalCopies copies,
            MailPrinting mails,
            SchedulerClient scheduler,
            Clock clock) {
        this.parts = parts;
        this.contents = contents;
        this.copies = copies;
        this.mails = mails;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Orders the copy, within the caller's transaction. */
    public void order(UUID dokument, int version, UUID stored) {
        CopyTask task = new CopyTask(KommuneScope.required().value(), dokument, version, stored);
        scheduler.scheduleIfNotExists(CopyTask.DESCRIPTOR
                .instance(dokument + "-" + version)
                .data(task)
                .scheduledTo(clock.instant()));
    }

    @Transactional
    public void copy(CopyTask task) {
        Optional<Titled> titled = parts.titled(task.dokument());
        if (titled.isPresent() && !parts.hasCopy(task.dokument(), task.version())) {
            parts.addCopy(task.dokument(), task.version(), copy(task.stored(), titled.get()), clock.instant());
        }
    }

    private DokumentCopy copy(UUID stored, Titled titled) {
        return switch (contents.fetch(stored)) {
            case Fetched.Found found -> copy(found, titled);
            case Fetched.Quarantined infected -> new DokumentCopy.Impossible("QUARANTINED");
            case Fetched.Unknown unknown -> throw new IllegalStateException("No content to copy: " + stored);
        };
    }

    private DokumentCopy copy(Fetched.Found found, Titled titled) {
        String mediaType = found.content().mediaType();
        if (mediaType.equals(MAIL)) {
            return mails.print(found.bytes(), titled)
                    .map(pdf -> kept(pdf, "PDF/A-3a"))
                    .orElseGet(() -> new DokumentCopy.Impossible("FOREIGN_SCRIPT"));
        }
        return switch (copies.of(mediaType, found.bytes(), titled.title(), titled.date())) {
            case ArchivalForm.Made made -> kept(made.pdf(), made.claim());
            case ArchivalForm.Claimed claimed -> new DokumentCopy.Claimed(claimed.claim());
            case ArchivalForm.Impossible impossible ->
                new DokumentCopy.Impossible(impossible.why().name());
        };
    }

    private DokumentCopy kept(byte[] pdf, String claim) {
        StoredContent kept = contents.keep("PDF-A.pdf", "application/pdf", new ByteArrayInputStream(pdf));
        return new DokumentCopy.Made(kept.id(), kept.hash(), claim);
    }
}
