package rathaus.participation.web;

import java.net.URI;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.participation.Hearings;
import rathaus.participation.Opinions;
import rathaus.participation.ParticipationOutcome;

/** Opinions and hearings of a case, for its clerk. Opening is noted in the access log. */
@Controller
class ParticipationController {

    private final Opinions opinions;
    private final Hearings hearings;

    ParticipationController(Opinions opinions, Hearings hearings) {
        this.opinions = opinions;
        this.hearings = hearings;
    }

    @GetMapping(PartKey.PATTERN)
    @Requires(Permission.READ_CASES)
    ParticipationPage show(PartKey key, Frame frame, Actor.Staff staff) {
        return page(key, TypedForm.NOTHING, "", frame, staff);
    }

    @PostMapping(PartKey.PATTERN + "/stellungnahme")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> ask(PartKey key, AskOpinionInput input, Frame frame, Actor.Staff staff) {
        return act(
                key, input, frame, staff, () -> opinions.ask(key.aktenzeichen(), input.wish(), input.asking(), staff));
    }

    @PostMapping(PartKey.PATTERN + "/erinnern")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> remind(PartKey key, RecallInput input, Frame frame, Actor.Staff staff) {
        return act(key, TypedForm.NOTHING, frame, staff, () -> opinions.remind(input.id(), input.version(), staff));
    }

    @PostMapping(PartKey.PATTERN + "/zuruecknehmen")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> recall(PartKey key, RecallInput input, Frame frame, Actor.Staff staff) {
        return act(key, input, frame, staff, () -> opinions.recall(input.id(), input.version(), input.reason(), staff));
    }

    @PostMapping(PartKey.PATTERN + "/anhoerung")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> hear(PartKey key, HearInput input, Frame frame, Actor.Staff staff) {
        return act(
                key,
                input,
                frame,
                staff,
                () -> hearings.start(key.aktenzeichen(), input.wish(), input.letter(), staff));
    }

    @PostMapping(PartKey.PATTERN + "/anhoerung/antwort")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> heard(PartKey key, HeardInput input, Frame frame, Actor.Staff staff) {
        return act(
                key,
                input,
                frame,
                staff,
                () -> hearings.note(input.id(), input.version(), input.way(), input.on(), input.answer(), staff));
    }

    @PostMapping(PartKey.PATTERN + "/anhoerung/absehen")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> waive(PartKey key, WaiveInput input, Frame frame, Actor.Staff staff) {
        return act(
                key,
                input,
                frame,
                staff,
                () -> hearings.waive(
                        key.aktenzeichen(), input.wish(), input.intent(), input.waiver(), input.reason(), staff));
    }

    private ResponseEntity<Page> act(
            PartKey key, TypedForm input, Frame frame, Actor.Staff staff, Supplier<ParticipationOutcome> act) {
        if (!input.problems().isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page(key, input, "", frame, staff));
        }
        return switch (act.get()) {
            case ParticipationOutcome.Done ignored ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(frame.link(PartKey.path(key.aktenzeichen()))))
                        .build();
            case ParticipationOutcome.ChangedMeanwhile ignored ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(page(key, input, "participation.refused.changed", frame, staff));
            case ParticipationOutcome.Refused refused ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(page(key, input, refused.messageKey(), frame, staff));
            case ParticipationOutcome.NotThere ignored -> throw PartKey.notFound();
        };
    }

    private ParticipationPage page(PartKey key, TypedForm input, String refusal, Frame frame, Actor.Staff staff) {
        Opinions.Askable askable = opinions.askable(key.aktenzeichen(), staff).orElseThrow(PartKey::notFound);
        return new ParticipationPage(
                frame,
                askable,
                opinions.ofCase(askable.caseId(), staff),
                hearings.ofCase(askable.caseId(), staff),
                hearings.rule(askable.caseId(), staff),
                input,
                refusal);
    }
}
