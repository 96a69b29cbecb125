package rathaus.casework.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import rathaus.casework.Colleagues;
import rathaus.design.Frame;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** How the work of a unit is spread, for those who lead it. */
@Controller
class TeamController {

    private final Colleagues colleagues;

    TeamController(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    @GetMapping(TeamPage.PATH)
    @Requires(Permission.READ_CASES)
    TeamPage show(Frame frame, Actor.Staff staff) {
        return new TeamPage(frame, colleagues.teams(staff));
    }
}
