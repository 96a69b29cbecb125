package rathaus.remedies.web;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.documents.UploadOutcome;
import rathaus.kernel.Actor;
import rathaus.remedies.Amendments;
import rathaus.remedies.PreparedAct;
import rathaus.remedies.PreparedActs;
import rathaus.remedies.ReviewOutcome;
import rathaus.remedies.Widersprueche;

/** The page of a case after its decision, as answer to what was sent. */
@Component
class ReviewReplies {

    private final Widersprueche objections;
    private final Amendments amendments;
    private final PreparedActs prepared;
    private final SentFiles files;

    ReviewReplies(Widersprueche objections, Amendments amendments, PreparedActs prepared, SentFiles files) {
        this.objections = objections;
        this.amendments = amendments;
        this.prepared = prepared;
        this.files = files;
    }

    /** A file and the field it was sent for. */
    record Sent(String field, SentFile file) {}

    /** Nothing is received for a case that somebody may not see. */
    ResponseEntity<Page> withFile(
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

    ResponseEntity<Page> faulty(ReviewKey key, TypedForm input, Frame frame, Actor.Staff staff) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page(key, input, "", frame, staff));
    }

    ResponseEntity<Page> act(
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

    /** What came back fills its form again, where nothing else was typed. */
    ReviewPage page(ReviewKey key, TypedForm input, String refusal, Frame frame, Actor.Staff staff) {
        Widersprueche.Remedies about =
                objections.remedies(key.aktenzeichen(), staff).orElseThrow(ReviewKey::notFound);
        Optional<PreparedAct> plan = prepared.ofCase(about.caseId(), staff);
        TypedForm typed = input.equals(TypedForm.NOTHING)
                ? plan.filter(some -> some.waiting().isEmpty())
                        .<TypedForm>map(some -> new KeptForm(some.act()))
                        .orElse(input)
                : input;
        return new ReviewPage(
                frame,
                about,
                objections.ofCase(about.caseId(), staff),
                amendments.ofCase(about.caseId(), staff),
                plan,
                typed,
                refusal);
    }
}
