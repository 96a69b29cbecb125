package rathaus.records.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import rathaus.records.DokumentCopy;
import rathaus.records.DokumentDetail;
import rathaus.records.DokumentVersion;
import rathaus.records.FileIntake;
import rathaus.records.MailHeader;
import rathaus.records.ScanNote;

/** Where versions, corrections, copies and notes of the Dokumente of the open Kommune are kept. */
public interface DokumentParts {

    void addVersion(UUID dokument, DokumentVersion version);

    void correct(UUID dokument, FileIntake.Correction correction, Instant at, String by);

    void addScan(UUID dokument, int version, ScanNote note);

    void addMail(UUID dokument, MailHeader header);

    void hangOn(UUID dokument, UUID mail);

    /** Adds the copy if there is none yet. */
    void addCopy(UUID dokument, int version, DokumentCopy copy, Instant at);

    boolean hasCopy(UUID dokument, int version);

    /** What one Dokument is called, and which contents it has, by its id. */
    Optional<Titled> titled(UUID dokument);

    /** By id of the Dokument. */
    Map<UUID, DokumentDetail> of(UUID vorgang);

    /** What is needed to copy it. */
    record Titled(String title, LocalDate date) {}
}
