package rathaus.documents.usecases;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.documents.ScanState;
import rathaus.documents.StoredContent;
import rathaus.documents.StoredContent.Origin;
import rathaus.documents.domain.ContentFolder.Kept;
import rathaus.documents.domain.ContentRegister;
import rathaus.kernel.ContentHash;
import rathaus.kernel.TimeOrderedId;
import rathaus.tenancy.KommuneScope;

/** Names stored bytes and orders their scan, both or neither. */
@Component
class Registration {

    private final ContentRegister register;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    Registration(ContentRegister register, ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.register = register;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Transactional
    StoredContent register(Entry entry, Kept kept, ContentHash original) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        StoredContent content = new StoredContent(
                TimeOrderedId.next(clock),
                kept.hash(),
                kept.size(),
                entry.mediaType(),
                entry.fileName(),
                entry.origin(),
                now,
                original,
                entry.scan());
        register.insert(content);
        if (entry.scan() instanceof ScanState.Pending) {
            ScanTask task = new ScanTask(KommuneScope.required().value(), content.id());
            scheduler
                    .getObject()
                    .scheduleIfNotExists(ScanTask.DESCRIPTOR
                            .instance(content.id().toString())
                            .data(task)
                            .scheduledTo(now));
        }
        return content;
    }

    /** What is said about the bytes. */
    record Entry(String fileName, String mediaType, Origin origin, ScanState scan) {
        @Override
        public String toString() {
            return "Entry[" + mediaType + "]";
        }
    }
}
