package rathaus.records;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is known of a Dokument beside its current state.
 *
 * @param versions oldest first, at least one
 * @param copy PDF/A format of the youngest version; empty while it is not made, and for letters of this installation, which
 *     are PDF/A themselves
 * @param scan transfer note of the youngest version, if it is a scan
 * @param mail header, if it is an e-mail
 * @param hangsOn the filed e-mail on which it hung
 */
public record DokumentDetail(
        List<DokumentVersion> versions,
        Optional<DokumentCopy> copy,
        Optional<ScanNote> scan,
        Optional<MailHeader> mail,
        Optional<UUID> hangsOn) {

    public DokumentDetail {
        versions = List.copyOf(versions);
    }
}
