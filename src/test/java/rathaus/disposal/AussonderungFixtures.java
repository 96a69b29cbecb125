package rathaus.disposal;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.documents.Contents;
import rathaus.documents.DocumentsFixtures;
import rathaus.documents.Letters;
import rathaus.documents.StoredContent;
import rathaus.documents.UploadFixtures;
import rathaus.documents.UploadOutcome;
import rathaus.documents.Uploads;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Permission;
import rathaus.records.Aktenfuehrung;
import rathaus.records.DokumentFiling;
import rathaus.records.DokumentKind;
import rathaus.records.DokumentOrigin;
import rathaus.records.OpenedVorgang;
import rathaus.records.RecordsFixtures;
import rathaus.records.Retention;
import rathaus.records.VorgangOpening;
import rathaus.tenancy.KommuneScope;

/** Closed Vorgänge with a letter in them, and people of the Registratur. */
public final class AussonderungFixtures {

    private final ApplicationContext context;
    private final KommuneId kommune;

    public AussonderungFixtures(ApplicationContext context, KommuneId kommune) {
        this.context = context;
        this.kommune = kommune;
    }

    /** Somebody of the Registratur. */
    public Actor.Staff registrar() {
        return new Actor.Staff(
                UUID.randomUUID(),
                kommune,
                kommune,
                Set.of(Permission.READ_RECORDS, Permission.DISPOSE_OF_RECORDS, Permission.USE_WORKPLACE));
    }

    /** A Vorgang of this position with a letter, opened and closed today; kept for one year. */
    public UUID closed(String position) {
        return inTransaction(() -> fileAndClose(position, letter()));
    }

    /** The same with a file that came from outside. */
    public UUID closedWithUpload(String position) {
        return inTransaction(() -> fileAndClose(position, upload()));
    }

    private UUID inTransaction(Supplier<UUID> work) {
        TransactionTemplate transactions = context.getBean(TransactionTemplate.class);
        return KommuneScope.call(kommune, () -> transactions.execute(status -> work.get()));
    }

    private StoredContent letter() {
        byte[] pdf = context.getBean(Letters.class).render(DocumentsFixtures.aLetter("<p>Guten Tag</p>"));
        return context.getBean(Contents.class).keep("bescheid.pdf", "application/pdf", new ByteArrayInputStream(pdf));
    }

    private StoredContent upload() {
        UploadOutcome outcome =
                context.getBean(Uploads.class).receive("plan.pdf", new ByteArrayInputStream(UploadFixtures.pdf()), 0);
        return ((UploadOutcome.Accepted) outcome).content();
    }

    private UUID fileAndClose(String position, StoredContent stored) {
        Aktenfuehrung aktenfuehrung = context.getBean(Aktenfuehrung.class);
        OpenedVorgang.Opened opened = (OpenedVorgang.Opened) aktenfuehrung.open(opening(position));
        aktenfuehrung.file(new DokumentFiling(
                UUID.randomUUID(),
                opened.vorgang(),
                DokumentKind.BESCHEID,
                "Bescheid über die Fischerei",
                stored.id(),
                stored.hash(),
                stored.mediaType(),
                stored.size(),
                LocalDate.of(2026, 11, 20),
                DokumentOrigin.AUSGANG,
                RecordsFixtures.clerk(kommune),
                RecordsFixtures.ROLE));
        aktenfuehrung.close(opened.vorgang(), 1, RecordsFixtures.clerk(kommune), RecordsFixtures.ROLE, "");
        return opened.vorgang();
    }

    private VorgangOpening opening(String position) {
        return new VorgangOpening(
                UUID.randomUUID(),
                position,
                "Fischerei, K7QM-2XWV-9D3T",
                new Retention(1, "Beispiel, unbestätigt"),
                Set.of("ordnungsamt"),
                false,
                RecordsFixtures.clerk(kommune),
                RecordsFixtures.ROLE);
    }
}
