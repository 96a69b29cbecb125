package rathaus.casework.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rathaus.casework.Wiedervorlagen;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** Notes when to see a case again, and lists one's own. */
@Controller
class WiedervorlageController {

    private final Wiedervorlagen wiedervorlagen;
    private final CaseReplies replies;

    WiedervorlageController(Wiedervorlagen wiedervorlagen, CaseReplies replies) {
        this.wiedervorlagen = wiedervorlagen;
        this.replies = replies;
    }

    @PostMapping("/amt/vorgaenge/{position}/{nummer}/wiedervorlage")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> note(CaseKey key, WiedervorlageInput input, Frame frame, Actor.Staff staff) {
        return input.problems().isEmpty()
                ? replies.to(
                        wiedervorlagen.add(
                                key.id(), input.day().orElseThrow(), input.grund(), input.everyMonths(), staff),
                        key,
                        input,
                        frame,
                        staff)
                : replies.faulty(key, input, frame, staff);
    }

    @PostMapping("/amt/vorgaenge/{position}/{nummer}/wiedervorlage/erledigt")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> done(CaseKey key, @RequestParam Optional<UUID> wiedervorlage, Frame frame, Actor.Staff staff) {
        UUID id = wiedervorlage.orElseThrow(CaseKey::notFound);
        return replies.to(
                wiedervorlagen.done(key.id(), id, staff), key, new WiedervorlageInput(null, null, null), frame, staff);
    }

    @GetMapping(WiedervorlagenPage.PATH)
    @Requires(Permission.READ_CASES)
    WiedervorlagenPage mine(Frame frame, Actor.Staff staff, @RequestParam Optional<String> nach) {
        return new WiedervorlagenPage(frame, wiedervorlagen.mine(nach, staff), nach.isPresent());
    }
}
