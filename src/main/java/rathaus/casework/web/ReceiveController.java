package rathaus.casework.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.casework.CaseReceipts;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** Notes money that came by transfer or in cash. */
@Controller
class ReceiveController {

    private final CaseReceipts receipts;
    private final CaseReplies replies;

    ReceiveController(CaseReceipts receipts, CaseReplies replies) {
        this.receipts = receipts;
        this.replies = replies;
    }

    @PostMapping("/amt/vorgaenge/{position}/{nummer}/zahlung")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> receive(CaseKey key, ReceiptInput input, Frame frame, Actor.Staff staff) {
        return input.problems().isEmpty()
                ? replies.to(receipts.receive(key.id(), key.version(), input.beleg(), staff), key, input, frame, staff)
                : replies.faulty(key, input, frame, staff);
    }
}
