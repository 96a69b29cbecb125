package rathaus.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import rathaus.kernel.Actor;
import rathaus.records.Aktenzeichen;

/**
 * A file as one folder in a zip that can be read without Rathaus and proven without its database: Dokumente, metadata, what
 * happened, sums, and the links of the chain up to a time stamp.
 */
public interface AkteExport {

    /** Prepares the export of what the actor may read; noted in the access log. Empty if that is nothing. */
    Optional<Prepared> prepare(Aktenzeichen aktenzeichen, Actor actor);

    /** An export that waits for where to go. */
    interface Prepared {

        /** Harmless name of the zip. */
        String fileName();

        /** Writes the zip, one Dokument in memory at a time. */
        void writeTo(OutputStream out) throws IOException;
    }
}
