package rathaus.casework.web;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rathaus.casework.CaseInbox;
import rathaus.design.Frame;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** The Postkorb of one's units. */
@Controller
class InboxController {

    private final CaseInbox inbox;

    InboxController(CaseInbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping("/amt/eingang")
    @Requires(Permission.READ_CASES)
    InboxPage show(
            Frame frame,
            Actor.Staff staff,
            @RequestParam Optional<String> filter,
            @RequestParam Optional<String> nach) {
        CaseInbox.Filter chosen = InboxPage.filter(filter.orElse(""));
        return new InboxPage(frame, chosen, inbox.rows(chosen, nach, staff), nach.isPresent());
    }
}
