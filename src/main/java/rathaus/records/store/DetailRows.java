package rathaus.records.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import rathaus.kernel.ContentHash;
import rathaus.records.DokumentDetail;
import rathaus.records.DokumentVersion;
import rathaus.records.MailHeader;
import rathaus.records.ScanNote;

/** Gathers one row for each version into one detail for each Dokument. */
final class DetailRows {

    private final Map<UUID, DokumentDetail> details = new LinkedHashMap<>();

    /** Rows of a Dokument come one after the other, oldest version first. */
    UUID add(ResultSet row) throws SQLException {
        UUID dokument = row.getObject("dokument", UUID.class);
        DokumentDetail before = details.get(dokument);
        List<DokumentVersion> versions = new ArrayList<>(before == null ? List.of() : before.versions());
        versions.add(version(row));
        details.put(
                dokument,
                new DokumentDetail(
                        versions,
                        CopyColumns.read(row),
                        scan(row),
                        mail(row),
                        Optional.ofNullable(row.getObject("mail", UUID.class))));
        return dokument;
    }

    Map<UUID, DokumentDetail> details() {
        return details;
    }

    private static DokumentVersion version(ResultSet row) throws SQLException {
        return new DokumentVersion(
                row.getInt("version"),
                row.getObject("stored", UUID.class),
                new ContentHash(row.getString("content")),
                row.getString("media_type"),
                row.getLong("size"),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                row.getString("filed_by"));
    }

    private static Optional<ScanNote> scan(ResultSet row) throws SQLException {
        String who = row.getString("scanned_by");
        return who == null
                ? Optional.empty()
                : Optional.of(new ScanNote(
                        who,
                        row.getObject("scanned_on", LocalDate.class),
                        row.getString("device"),
                        ScanNote.Paper.valueOf(row.getString("paper"))));
    }

    private static Optional<MailHeader> mail(ResultSet row) throws SQLException {
        String sender = row.getString("sender");
        return sender == null
                ? Optional.empty()
                : Optional.of(new MailHeader(
                        sender,
                        row.getString("recipients"),
                        row.getString("subject"),
                        Optional.ofNullable(row.getObject("sent_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        row.getString("message_id")));
    }
}
