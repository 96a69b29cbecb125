package rathaus.remedies.web;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.documents.UploadOutcome;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.remedies.Amendments;
import rathaus.remedies.Lodging;
import rathaus.remedies.ReviewOutcome;
import rathaus.remedies.Widersprueche;

/** What comes after the decision of a case. */
@Controller
class ReviewController {

    private final Widersprueche objections;
    private final Amendments amendments;
    private final SentFiles files;

    ReviewController(Widersprueche objections, Amendments amendments, SentFiles files) {
        this.objections = objections;
        this.amendments = amendments;
        this.files = files;
    }

    @GetMapping(ReviewKey.PATTERN)
    @Requires(Permission.READ_CASES)
    ReviewPage show(ReviewKey key, Frame frame, Actor.Staff staff) {
        return page(key, TypedForm.NOTHING, "", frame, staff);
    }

    @PostMapping(ReviewKey.PATTERN + "/einlegen")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> lodge(ReviewKey key, LodgeInput input, Frame frame, Actor.Staff staff) {
        return withFile(key, input, new Sent("datei", input.file()), frame, staff, file -> {
            Lodging lodging = input.lodging(file.stream().toList());
            return objections.lodge(key.aktenzeichen(), input.wish(), lodging, staff);
        });
    }

    @PostMapping(ReviewKey.PATTERN + "/schritt")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> step(ReviewKey key, StepInput input, Frame frame, Actor.Staff staff) {
        return withFile(
                key,
                input,
                new Sent("bescheid", input.file()),
                frame,
                staff,
                file -> objections.act(input.id(), input.version(), input.act(file), staff));
    }

    @PostMapping(ReviewKey.PATTERN + "/zustellen")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> serve(ReviewKey key, ServeInput input, Frame frame, Actor.Staff staff) {
        if (!input.problems().isEmpty()) {
            return faulty(key, input, frame, staff);
        }
        return act(
                key, input, frame, staff, () -> objections.serve(input.id(), input.version(), input.served(), staff));
    }

    @PostMapping(ReviewKey.PATTERN + "/aendern")
    @Requires(Permission.DECIDE_CASES)
    ResponseEntity<Page> amend(ReviewKey key, AmendInput input, Frame frame, Actor.Staff staff) {
        return withFile(
                key,
                input,
                new Sent("schreiben", input.file()),
                frame,
                staff,
                file -> amendments.amend(
                        key.aktenzeichen(), input.seen(), input.amendment(), file.orElseThrow(), staff));
    }

    /** A file and the field it was sent for. */
    private record Sent(String field, SentFile file) {}

    /** Nothing is received for a case that somebody may not see. */
    private ResponseEntity<Page> withFile(
            ReviewKey key,
            TypedForm input,
            Sent sent,
            Frame frame,
            Actor.Staff staff,
            Function<Optional<UUID>, ReviewOutcome> act) {
        if (!input.problems().isEmpty()) {
            return faulty(key, input, frame, staff);
        }
        if (objections.remedies(key.aktenzeichen(), staff).isEmpty()) {
            throw ReviewKey.notFound();
        }
        Optional<UploadOutcome> received = files.receive(sent.file());
        if (received.isEmpty()) {
            return act(key, input, frame, staff, () -> act.apply(Optional.empty()));
        }
        return switch (received.get()) {
            case UploadOutcome.Accepted accepted ->
                act(key, input, frame, staff, () -> files.whileActing(accepted, act));
            case UploadOutcome.Refused refused ->
                faulty(
                        key,
                        new SentFile.Refused(
                                input, sent.field(), refused.reason().messageKey()),
                        frame,
                        staff);
        };
    }

    private ResponseEntity<Page> faulty(ReviewKey key, TypedForm input, Frame frame, Actor.Staff staff) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page(key, input, "", frame, staff));
    }

    private ResponseEntity<Page> act(
            ReviewKey key, TypedForm input, Frame frame, Actor.Staff staff, Supplier<ReviewOutcome> act) {
        return switch (act.get()) {
            case ReviewOutcome.Done ignored -> shownAgain(key, frame);
            case ReviewOutcome.Repeated ignored -> shownAgain(key, frame);
            case ReviewOutcome.ChangedMeanwhile ignored ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(page(key, input, "remedies.refused.changed", frame, staff));
            case ReviewOutcome.Refused refused ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(page(key, input, refused.messageKey(), frame, staff));
            case ReviewOutcome.NotThere ignored -> throw ReviewKey.notFound();
        };
    }

    private static ResponseEntity<Page> shownAgain(ReviewKey key, Frame frame) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frame.link(ReviewKey.path(key.aktenzeichen()))))
                .build();
    }

    private ReviewPage page(ReviewKey key, TypedForm input, String refusal, Frame frame, Actor.Staff staff) {
        Widersprueche.Remedies about =
                objections.remedies(key.aktenzeichen(), staff).orElseThrow(ReviewKey::notFound);
        return new ReviewPage(
                frame,
                about,
                objections.ofCase(about.caseId(), staff),
                amendments.ofCase(about.caseId(), staff),
                input,
                refusal);
    }
}
