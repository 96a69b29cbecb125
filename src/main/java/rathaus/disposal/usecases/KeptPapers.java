package rathaus.disposal.usecases;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rathaus.disposal.Exchange.Paper;
import rathaus.documents.Contents;
import rathaus.documents.StoredContent;
import rathaus.kernel.TimeOrderedId;
import rathaus.xdomea.MessageKind;

/** Keeps messages as they went out or came in. */
@Component
class KeptPapers {

    private static final String ZIP = "application/zip";
    private static final String XML = "application/xml";

    private final Contents contents;
    private final Clock clock;

    KeptPapers(Contents contents, Clock clock) {
        this.contents = contents;
        this.clock = clock;
    }

    /** Keeps it in the store; the caller notes it in its exchange. */
    Paper keep(MessageKind kind, Optional<UUID> message, String name, InputStream bytes) throws IOException {
        try (bytes) {
            StoredContent kept = contents.keep(name, name.endsWith(".zip") ? ZIP : XML, bytes);
            return new Paper(
                    TimeOrderedId.next(clock),
                    kind.code(),
                    kept.id(),
                    kept.hash().hex(),
                    message,
                    clock.instant());
        }
    }
}
