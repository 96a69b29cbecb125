package rathaus.records.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import rathaus.design.Frame;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.records.FileDesk;
import rathaus.records.Vorgang;

/** Who saw what of a Vorgang, for those who may read it. */
@Controller
class ShowAccessesController {

    private final FileDesk desk;

    ShowAccessesController(FileDesk desk) {
        this.desk = desk;
    }

    @GetMapping(VorgangKey.AKTE + "/zugriffe/{vorgang}")
    @Requires(Permission.USE_WORKPLACE)
    AccessesPage show(VorgangKey key, Frame frame, Actor.Staff staff) {
        Vorgang vorgang = key.in(desk, staff);
        return new AccessesPage(frame, vorgang, desk.accesses(vorgang.facts().id(), staff));
    }
}
