package rathaus.records;

import java.time.Instant;
import java.util.UUID;
import rathaus.kernel.ContentHash;

/**
 * One version of a Dokument. A new one is added beside the old ones and never replaces them.
 *
 * @param number from 1
 */
public record DokumentVersion(
        int number, UUID stored, ContentHash content, String mediaType, long size, Instant filedAt, String filedBy) {}
