package rathaus.disposal.web;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rathaus.design.Frame;
import rathaus.disposal.HandOver;
import rathaus.documents.Downloads;
import rathaus.documents.Fetched;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** Hands a file to another authority. */
@Controller
class HandOverController {

    private final HandOver handOver;

    HandOverController(HandOver handOver) {
        this.handOver = handOver;
    }

    @GetMapping(HandOverPage.PATH)
    @Requires(Permission.DISPOSE_OF_RECORDS)
    HandOverPage ask(Frame frame) {
        return new HandOverPage(frame, new HandOverInput("", "", ""), Map.of());
    }

    @PostMapping(HandOverPage.PATH)
    @Requires(Permission.DISPOSE_OF_RECORDS)
    ResponseEntity<?> make(
            Frame frame,
            Actor.Staff staff,
            @RequestParam Optional<String> aktenzeichen,
            @RequestParam Optional<String> empfaenger,
            @RequestParam Optional<String> grund) {
        HandOverInput input = HandOverInput.of(aktenzeichen, empfaenger, grund);
        Map<String, String> faults = input.errors();
        if (!faults.isEmpty()) {
            return refused(frame, input, faults);
        }
        Optional<Fetched> made =
                input.akte().flatMap(akte -> handOver.handOver(akte, input.empfaenger(), input.grund(), staff));
        return made.isPresent()
                ? answer(made.get(), frame, input)
                : refused(frame, input, Map.of("aktenzeichen", "disposal.handover.no-akte"));
    }

    private static ResponseEntity<?> answer(Fetched made, Frame frame, HandOverInput input) {
        return switch (made) {
            case Fetched.Found found -> Downloads.attachment(found);
            case Fetched.Quarantined shut ->
                refused(frame, input, Map.of("aktenzeichen", "disposal.handover.quarantined"));
            case Fetched.Unknown unknown -> throw new IllegalStateException("A content of this Akte is gone");
        };
    }

    private static ResponseEntity<?> refused(Frame frame, HandOverInput input, Map<String, String> faults) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(new HandOverPage(frame, input, faults));
    }
}
