package rathaus.documents;

import java.io.InputStream;

/** The door for files from outside. */
public interface Uploads {

    /** Most bytes of one file. */
    long MOST_BYTES = 10L * 1024 * 1024;

    /** Most bytes of all files of one Antrag. */
    long MOST_BYTES_TOGETHER = 30L * 1024 * 1024;

    /**
     * Reads, checks, cleans and stores one file, within the caller's transaction if there is one; a scan follows after the
     * commit.
     *
     * @param claimedName file name as the browser sent it; any text
     * @param bytes read at most up to the limit
     * @param already bytes that the same Antrag has stored so far
     * @throws ContentStorageFailed if the disk does not take it or the stream breaks
     */
    UploadOutcome receive(String claimedName, InputStream bytes, long already);

    /**
     * The same for an e-mail as a file (RFC 5322), which only the office takes in. What hangs on the mail stays in it; whoever
     * wants it as a file of its own sends it through {@link #receive}.
     */
    UploadOutcome receiveMail(String claimedName, InputStream bytes, long already);
}
