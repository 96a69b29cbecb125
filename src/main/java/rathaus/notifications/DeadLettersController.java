package rathaus.notifications;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.design.Frame;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** E-mails that nobody took, for those who run the installation: ids and classes of failure, no addresses, no texts. */
@Controller
class DeadLettersController {

    private final Notifications notifications;

    DeadLettersController(Notifications notifications) {
        this.notifications = notifications;
    }

    @GetMapping("/amt/betrieb/unzustellbar")
    @Requires(Permission.OPERATE)
    DeadLettersPage show(Frame frame) {
        return DeadLettersPage.of(frame, notifications.deadLetters());
    }

    @PostMapping("/amt/betrieb/unzustellbar/{notice}")
    @Requires(Permission.OPERATE)
    ResponseEntity<Void> retry(Frame frame, @PathVariable UUID notice) {
        if (!notifications.retry(notice)) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.status(303)
                .location(URI.create(frame.link("/amt/betrieb/unzustellbar")))
                .build();
    }
}
