package rathaus.notifications;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import rathaus.design.Frame;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/**
 * Shows the local outbox of a demonstration to everybody, links for new passwords included. Exists only in a demonstration
 * (by default {@code rathaus.demo} decides) without a mail server, and answers only where the Kommune stands in the path:
 * under a town's own host name nobody reads other people's mail, whatever was forgotten to be set.
 */
@Controller
@Conditional(WithoutMailServer.class)
@ConditionalOnBooleanProperty("rathaus.mail.outbox-page")
class OutboxController {

    private final LocalOutbox outbox;

    OutboxController(LocalOutbox outbox) {
        this.outbox = outbox;
    }

    @GetMapping("/demo/postausgang")
    @Requires(Permission.VISIT)
    ResponseEntity<OutboxPage> show(Frame frame) {
        if (frame.base().isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(OutboxPage.of(frame, outbox.latest()));
    }
}
