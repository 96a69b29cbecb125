package rathaus.remedies.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import rathaus.documents.Contents;
import rathaus.documents.UploadOutcome;
import rathaus.documents.Uploads;
import rathaus.remedies.ReviewOutcome;

/** Files that come with forms: stored before the act, and forgotten if it was not done. */
@Component
class SentFiles {

    private final Uploads uploads;
    private final Contents contents;

    SentFiles(Uploads uploads, Contents contents) {
        this.uploads = uploads;
        this.contents = contents;
    }

    /** Empty if none was sent. */
    Optional<UploadOutcome> receive(SentFile sent) {
        return sent.receive(uploads);
    }

    /** Acts with a stored file, which stays only if the act was done. */
    ReviewOutcome whileActing(UploadOutcome.Accepted accepted, Function<Optional<UUID>, ReviewOutcome> act) {
        UUID stored = accepted.content().id();
        boolean done = false;
        try {
            ReviewOutcome outcome = act.apply(Optional.of(stored));
            done = outcome instanceof ReviewOutcome.Done;
            return outcome;
        } finally {
            if (!done) {
                contents.discard(stored);
            }
        }
    }
}
