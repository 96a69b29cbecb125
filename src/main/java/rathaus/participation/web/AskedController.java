package rathaus.participation.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.documents.Contents;
import rathaus.documents.Downloads;
import rathaus.documents.Fetched;
import rathaus.documents.UploadOutcome;
import rathaus.documents.Uploads;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.participation.OpinionAnswer;
import rathaus.participation.OpinionView;
import rathaus.participation.Opinions;
import rathaus.participation.ParticipationOutcome;
import rathaus.participation.SharedFile;

/** What the own units were asked, and their answers. */
@Controller
class AskedController {

    private final Opinions opinions;
    private final Uploads uploads;
    private final Contents contents;

    AskedController(Opinions opinions, Uploads uploads, Contents contents) {
        this.contents = contents;
        this.opinions = opinions;
        this.uploads = uploads;
    }

    @GetMapping(PartKey.ASKED)
    @Requires(Permission.READ_CASES)
    ListAskedPage list(
            @RequestParam Optional<String> stand, @RequestParam Optional<String> nach, Frame frame, Actor.Staff staff) {
        boolean open = stand.filter(ListAskedPage.ENDED::equals).isEmpty();
        return new ListAskedPage(frame, open, opinions.asked(open, nach, staff), nach.isPresent());
    }

    @GetMapping(PartKey.ASKED + "/{id}")
    @Requires(Permission.READ_CASES)
    ShowAskedPage show(@PathVariable UUID id, Frame frame, Actor.Staff staff) {
        return page(id, TypedForm.NOTHING, "", frame, staff);
    }

    @PostMapping(PartKey.ASKED + "/{id}")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> answer(@PathVariable UUID id, AnswerInput input, Frame frame, Actor.Staff staff) {
        if (opinions.fellAway(id, staff)) {
            return fellAway(input, frame);
        }
        if (!input.problems().isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page(id, input, "", frame, staff));
        }
        OpinionView seen = opinions.open(id, staff).orElseThrow(PartKey::notFound);
        if (!seen.isOpen() || seen.version() != input.version()) {
            return changed(id, input, frame, staff);
        }
        List<SharedFile> files = List.of();
        if (input.hasFile()) {
            switch (received(input)) {
                case UploadOutcome.Accepted accepted ->
                    files = List.of(new SharedFile(
                            accepted.content().id(), accepted.content().fileName()));
                case UploadOutcome.Refused refused -> {
                    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                            .body(page(id, input.refused(refused.reason().messageKey()), "", frame, staff));
                }
            }
        }
        return reply(answered(id, input, files, staff), id, input, frame, staff);
    }

    /** What came with an answer that was not taken does not stay. */
    private ParticipationOutcome answered(UUID id, AnswerInput input, List<SharedFile> files, Actor.Staff staff) {
        boolean done = false;
        try {
            OpinionAnswer answer = new OpinionAnswer(input.verdict(), input.said(), files);
            ParticipationOutcome outcome = opinions.answer(id, input.version(), answer, staff);
            done = outcome instanceof ParticipationOutcome.Done;
            return outcome;
        } finally {
            if (!done) {
                files.forEach(file -> contents.discard(file.content()));
            }
        }
    }

    private UploadOutcome received(AnswerInput input) {
        try (InputStream bytes = input.bytes()) {
            return uploads.receive(input.fileName(), bytes, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ResponseEntity<Page> reply(
            ParticipationOutcome outcome, UUID id, AnswerInput input, Frame frame, Actor.Staff staff) {
        return switch (outcome) {
            case ParticipationOutcome.Done ignored ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(frame.link(PartKey.ASKED + "/" + id)))
                        .build();
            case ParticipationOutcome.ChangedMeanwhile ignored -> changed(id, input, frame, staff);
            case ParticipationOutcome.Refused refused ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(page(id, input, refused.messageKey(), frame, staff));
            case ParticipationOutcome.NotThere ignored when opinions.fellAway(id, staff) -> fellAway(input, frame);
            case ParticipationOutcome.NotThere ignored -> throw PartKey.notFound();
        };
    }

    /** What was written for a question that nobody asks any more is given back. */
    private static ResponseEntity<Page> fellAway(AnswerInput input, Frame frame) {
        return ResponseEntity.status(HttpStatus.CONFLICT).body(new FellAwayPage(frame, input.said()));
    }

    private ResponseEntity<Page> changed(UUID id, AnswerInput input, Frame frame, Actor.Staff staff) {
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .body(page(id, input, "participation.refused.changed", frame, staff));
    }

    /** By POST, because the access log must not hold what a browser fetched unasked. */
    @PostMapping(PartKey.ASKED + "/{id}/datei/{content}")
    @Requires(Permission.READ_CASES)
    ResponseEntity<?> file(@PathVariable UUID id, @PathVariable UUID content, Frame frame, Actor.Staff staff) {
        return switch (opinions.file(id, content, staff).orElseThrow(PartKey::notFound)) {
            case Fetched.Found found -> Downloads.attachment(found);
            case Fetched.Quarantined ignored -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case Fetched.Unknown ignored -> throw PartKey.notFound();
        };
    }

    private ShowAskedPage page(UUID id, TypedForm input, String refusal, Frame frame, Actor.Staff staff) {
        return new ShowAskedPage(frame, opinions.open(id, staff).orElseThrow(PartKey::notFound), input, refusal);
    }
}
