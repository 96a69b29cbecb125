package rathaus.casework.web;

import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rathaus.casework.CaseInbox;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** The Postkorb of one's units. */
@Controller
class InboxController {

    private final CaseInbox inbox;
    private final InboxPages pages;

    InboxController(CaseInbox inbox, InboxPages pages) {
        this.inbox = inbox;
        this.pages = pages;
    }

    /** By POST, because people type names where a number is asked for, and addresses are kept. */
    @PostMapping("/amt/eingang/suche")
    @Requires(Permission.READ_CASES)
    ResponseEntity<Page> find(Frame frame, Actor.Staff staff, @RequestParam Optional<String> nummer) {
        String typed = nummer.orElse("").strip();
        return inbox.find(typed, staff)
                .<ResponseEntity<Page>>map(aktenzeichen -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(frame.link(CaseKey.path(aktenzeichen))))
                        .build())
                .orElseGet(() -> ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(pages.again(
                                frame,
                                SelectionInput.of(CaseInbox.Selection.of(CaseInbox.Filter.ALL)),
                                InboxPage.Typed.unknown(typed),
                                staff)));
    }

    @GetMapping("/amt/eingang")
    @Requires(Permission.READ_CASES)
    InboxPage show(Frame frame, Actor.Staff staff, SelectionInput selected, @RequestParam Optional<String> nach) {
        return pages.page(frame, selected, nach, staff);
    }
}
