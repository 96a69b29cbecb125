package rathaus.casework.web;

import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rathaus.casework.UntakenMessages;
import rathaus.design.Frame;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** What citizens sent and the office could not take, for those who run the installation. */
@Controller
class UntakenController {

    private final UntakenMessages messages;

    UntakenController(UntakenMessages messages) {
        this.messages = messages;
    }

    @GetMapping(UntakenPage.PATH)
    @Requires(Permission.OPERATE)
    UntakenPage show(Frame frame, @RequestParam Optional<Long> nach) {
        return UntakenPage.of(frame, messages.after(nach.orElse(0L), UntakenPage.SIZE + 1), nach.isPresent());
    }

    /** Also if the office took it meanwhile: then it is gone from the page, which is what was wanted. */
    @PostMapping(UntakenPage.PATH + "/{number}")
    @Requires(Permission.OPERATE)
    ResponseEntity<Void> tryAgain(Frame frame, @PathVariable long number) {
        messages.tryAgain(number);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frame.link(UntakenPage.PATH)))
                .build();
    }
}
