package rathaus.records;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;
import rathaus.kernel.Actor;

/**
 * Takes files into a Vorgang, whatever it was opened for: scanned post, pictures, e-mails with what hangs on them. Each file
 * by itself: what is refused does not keep others away. Looks whether the member of staff may work on the Vorgang.
 */
public interface FileIntake {

    /**
     * Checks, stores and files one file. A name that ends with {@code .eml} is read as an e-mail; what hangs on it becomes
     * Dokumente of their own.
     *
     * @param already bytes that the same form has brought so far
     */
    IntakeOutcome receive(
            UUID vorgang, String name, InputStream bytes, long already, IntakeNote note, Actor.Staff staff);

    /**
     * Adds a version to a Dokument; the former ones stay.
     *
     * @param seen {@link Dokument#revision()} that the member of staff has seen
     */
    IntakeOutcome renew(UUID vorgang, int number, int seen, String name, InputStream bytes, Actor.Staff staff);

    /**
     * Corrects what is said about a Dokument; what was said before is kept.
     *
     * @param seen {@link Dokument#revision()} that the member of staff has seen
     */
    IntakeOutcome correct(UUID vorgang, int number, int seen, Correction correction, Actor.Staff staff);

    /** What a Dokument is, is called and from when it is, from now on. */
    record Correction(DokumentKind kind, String title, LocalDate date) {
        @Override
        public String toString() {
            return "Correction";
        }
    }
}
