package rathaus.audit.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import rathaus.design.Frame;
import rathaus.history.Anchors;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** Whether the time stamp authority answers, for those who run the installation. */
@Controller
class StampsController {

    private static final int SHOWN = 30;

    private final Anchors anchors;

    StampsController(Anchors anchors) {
        this.anchors = anchors;
    }

    @GetMapping(StampsPage.PATH)
    @Requires(Permission.OPERATE)
    StampsPage show(Frame frame) {
        return new StampsPage(frame, anchors.latest(SHOWN), anchors.lastAttempt());
    }
}
