package rathaus.portal.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rathaus.design.Frame;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.portal.FeedbackMail;
import rathaus.portal.FeedbackMail.Outcome;
import rathaus.tenancy.Kommune;

/** Takes what people want to tell the town about its website. */
@Controller
class FeedbackController {

    private final FeedbackMail mail;

    FeedbackController(FeedbackMail mail) {
        this.mail = mail;
    }

    @Requires(Permission.VISIT)
    @GetMapping("/feedback")
    FeedbackPage show(Frame frame, Kommune kommune, @RequestParam(required = false, defaultValue = "") String danke) {
        return new FeedbackPage(frame, FeedbackInput.empty(), Map.of(), !danke.isEmpty());
    }

    @Requires(Permission.VISIT)
    @PostMapping("/feedback")
    ResponseEntity<?> submit(Frame frame, Kommune kommune, FeedbackInput input) {
        Map<String, String> errors = input.errors(frame);
        if (!errors.isEmpty()) {
            return ResponseEntity.unprocessableContent().body(new FeedbackPage(frame, input, errors, false));
        }
        return switch (outcome(kommune, input)) {
            case ORDERED ->
                ResponseEntity.status(303)
                        .location(URI.create(frame.link("/feedback?danke=1")))
                        .build();
            case TOO_MANY -> ResponseEntity.status(429).body(new ErrorPage(frame, "429", "", List.of()));
        };
    }

    /** What a machine filled in is dropped without telling it. */
    private Outcome outcome(Kommune kommune, FeedbackInput input) {
        return input.isTrapped() ? Outcome.ORDERED : mail.send(kommune, input.text(), input.answerTo());
    }
}
