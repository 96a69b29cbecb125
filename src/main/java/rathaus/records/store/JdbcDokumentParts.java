package rathaus.records.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.records.DokumentCopy;
import rathaus.records.DokumentDetail;
import rathaus.records.DokumentVersion;
import rathaus.records.FileIntake;
import rathaus.records.MailHeader;
import rathaus.records.ScanNote;
import rathaus.records.domain.DokumentParts;
import rathaus.tenancy.KommuneScope;

/** What is added to Dokumente, each kind in a table that the application can only add to. */
@Component
class JdbcDokumentParts implements DokumentParts {

    private final JdbcClient jdbc;

    JdbcDokumentParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void addVersion(UUID dokument, DokumentVersion version) {
        about(dokument, """
                INSERT INTO records.dokument_version
                    (kommune, dokument, version, stored, content, media_type, size, filed_at, filed_by)
                VALUES (:kommune, :dokument, :version, :stored, :content, :mediaType, :size, :at, :by)
                """)
                .param("version", version.number())
                .param("stored", version.stored())
                .param("content", version.content().hex())
                .param("mediaType", version.mediaType())
                .param("size", version.size())
                .param("at", version.filedAt().atOffset(ZoneOffset.UTC))
                .param("by", version.filedBy())
                .update();
    }

    @Override
    public void correct(UUID dokument, FileIntake.Correction correction, Instant at, String by) {
        about(dokument, """
                INSERT INTO records.dokument_correction
                    (kommune, dokument, number, kind, title, document_date, corrected_at, corrected_by)
                SELECT :kommune, :dokument, coalesce(max(number), 0) + 1, :kind, :title, :date, :at, :by
                FROM records.dokument_correction WHERE kommune = :kommune AND dokument = :dokument
                """)
                .param("kind", correction.kind().name())
                .param("title", correction.title())
                .param("date", correction.date())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    @Override
    public void addScan(UUID dokument, int version, ScanNote note) {
        about(dokument, """
                INSERT INTO records.scan_note (kommune, dokument, version, scanned_by, scanned_on, device, checked, paper)
                VALUES (:kommune, :dokument, :version, :who, :day, :device, true, :paper)
                """)
                .param("version", version)
                .param("who", note.scannedBy())
                .param("day", note.scannedOn())
                .param("device", note.device())
                .param("paper", note.paper().name())
                .update();
    }

    @Override
    public void addMail(UUID dokument, MailHeader header) {
        about(dokument, """
                INSERT INTO records.mail_header (kommune, dokument, sender, recipients, subject, sent_at, message_id)
                VALUES (:kommune, :dokument, :sender, :recipients, :subject, :sent, :messageId)
                """)
                .param("sender", header.sender())
                .param("recipients", header.recipients())
                .param("subject", header.subject())
                .param(
                        "sent",
                        header.sentAt().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null))
                .param("messageId", header.messageId())
                .update();
    }

    @Override
    public void hangOn(UUID dokument, UUID mail) {
        about(
                        dokument,
                        "INSERT INTO records.mail_attachment (kommune, dokument, mail) VALUES (:kommune, :dokument, :mail)")
                .param("mail", mail)
                .update();
    }

    @Override
    public void addCopy(UUID dokument, int version, DokumentCopy copy, Instant at) {
        CopyColumns columns = CopyColumns.of(copy);
        about(dokument, """
                INSERT INTO records.dokument_copy
                    (kommune, dokument, version, outcome, claim, reason, stored, content, made_at)
                VALUES (:kommune, :dokument, :version, :outcome, :claim, :reason, :stored, :content, :at)
                ON CONFLICT (kommune, dokument, version) DO NOTHING
                """)
                .param("version", version)
                .param("outcome", columns.outcome())
                .param("claim", columns.claim())
                .param("reason", columns.reason())
                .param("stored", columns.stored())
                .param("content", columns.content())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean hasCopy(UUID dokument, int version) {
        return about(dokument, """
                SELECT EXISTS (SELECT 1 FROM records.dokument_copy
                    WHERE kommune = :kommune AND dokument = :dokument AND version = :version)
                """)
                .param("version", version)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<Titled> titled(UUID dokument) {
        return about(
                        dokument,
                        "SELECT title, document_date FROM records.dokument WHERE kommune = :kommune AND id = :dokument")
                .query((row, number) ->
                        new Titled(row.getString("title"), row.getObject("document_date", LocalDate.class)))
                .optional();
    }

    @Override
    public Map<UUID, DokumentDetail> of(UUID vorgang) {
        DetailRows rows = new DetailRows();
        jdbc.sql("""
                SELECT d.id AS dokument, v.version, v.stored, v.content, v.media_type, v.size, v.filed_at, v.filed_by,
                    c.outcome, c.claim, c.reason, c.stored AS copy_stored, c.content AS copy_content,
                    s.scanned_by, s.scanned_on, s.device, s.paper,
                    m.sender, m.recipients, m.subject, m.sent_at, m.message_id, h.mail
                FROM records.dokument d
                CROSS JOIN LATERAL (
                    SELECT 1 AS version, d.stored, d.content, d.media_type, d.size, d.filed_at, d.filed_by
                    UNION ALL
                    SELECT version, stored, content, media_type, size, filed_at, filed_by
                    FROM records.dokument_version WHERE kommune = d.kommune AND dokument = d.id) v
                LEFT JOIN records.dokument_copy c
                    ON c.kommune = d.kommune AND c.dokument = d.id AND c.version = v.version
                LEFT JOIN records.scan_note s
                    ON s.kommune = d.kommune AND s.dokument = d.id AND s.version = v.version
                LEFT JOIN records.mail_header m ON m.kommune = d.kommune AND m.dokument = d.id
                LEFT JOIN records.mail_attachment h ON h.kommune = d.kommune AND h.dokument = d.id
                WHERE d.kommune = :kommune AND d.vorgang = :vorgang ORDER BY d.number, v.version
                """)
                .param("kommune", KommuneScope.required().value())
                .param("vorgang", vorgang)
                .query((row, number) -> rows.add(row))
                .list();
        return rows.details();
    }

    private JdbcClient.StatementSpec about(UUID dokument, String statement) {
        return jdbc.sql(statement)
                .param("kommune", KommuneScope.required().value())
                .param("dokument", dokument);
    }
}
