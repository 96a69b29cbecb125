package rathaus.applications.usecases;

import java.util.Optional;
import org.springframework.stereotype.Component;
import rathaus.applications.AntragTracking.NamedUpload;
import rathaus.documents.UploadOutcome;
import rathaus.documents.Uploads;
import rathaus.forms.Answers;
import rathaus.forms.FormDefinition;

/** Takes a file for a field of a form: as many as the field takes, checked like every upload. */
@Component
class ReceivedFiles {

    private final Uploads uploads;

    ReceivedFiles(Uploads uploads) {
        this.uploads = uploads;
    }

    /** What became of the file. */
    sealed interface Outcome {

        /** Stored; the answers with it. */
        record Added(Answers answers) implements Outcome {}

        /** Not stored. */
        record Refused(String messageKey) implements Outcome {}
    }

    Outcome add(FormDefinition form, Answers answers, NamedUpload file) {
        Optional<Integer> most = AttachedFiles.most(form, file.field());
        if (most.isEmpty()) {
            return new Outcome.Refused("applications.upload.no-field");
        }
        if (AttachedFiles.count(answers, file.field()) >= most.get()) {
            return new Outcome.Refused("applications.upload.too-many");
        }
        return switch (uploads.receive(file.upload().name(), file.upload().bytes(), AttachedFiles.bytes(answers))) {
            case UploadOutcome.Refused refused ->
                new Outcome.Refused(refused.reason().messageKey());
            case UploadOutcome.Accepted accepted ->
                new Outcome.Added(AttachedFiles.with(answers, file.field(), accepted.content()));
        };
    }
}
