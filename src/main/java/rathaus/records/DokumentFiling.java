package rathaus.records;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import rathaus.kernel.Actor;
import rathaus.kernel.ContentHash;

/**
 * Asks to file a Dokument in an open Vorgang. The content lies in the store already.
 *
 * @param dokument id chosen by the caller; filing the same id again changes nothing, so work may be repeated
 * @param title for people: {@code Bescheid über den Bewohnerparkausweis}; at most 200 characters
 * @param stored id under which the store of contents knows it
 * @param content hash of its bytes
 * @param mediaType type found by looking at the content: {@code application/pdf}
 * @param size of the content in bytes
 * @param date legal day of the Dokument: of the letter, of arrival
 */
public record DokumentFiling(
        UUID dokument,
        UUID vorgang,
        DokumentKind kind,
        String title,
        UUID stored,
        ContentHash content,
        String mediaType,
        long size,
        LocalDate date,
        DokumentOrigin origin,
        Actor actor,
        String role) {

    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,100}");

    public DokumentFiling {
        if (title.isBlank() || title.length() > 200) {
            throw new IllegalArgumentException("A Dokument has a title of at most 200 characters");
        }
        if (!MEDIA_TYPE.matcher(mediaType).matches() || size < 0) {
            throw new IllegalArgumentException("A Dokument has a media type and a size");
        }
    }

    @Override
    public String toString() {
        return "DokumentFiling[" + dokument + "]";
    }
}
