package rathaus.records.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rathaus.design.Frame;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.records.Aktenplan;
import rathaus.records.AktenplanMaintenance;

/** Shows the Aktenplan of today or of another day to everybody who works here. */
@Controller
class AktenplanController {

    private final Aktenplan aktenplan;
    private final AktenplanMaintenance maintenance;
    private final Clock clock;

    AktenplanController(Aktenplan aktenplan, AktenplanMaintenance maintenance, Clock clock) {
        this.aktenplan = aktenplan;
        this.maintenance = maintenance;
        this.clock = clock;
    }

    @GetMapping("/amt/aktenplan")
    @Requires(Permission.USE_WORKPLACE)
    AktenplanPage show(Frame frame, Actor.Staff staff, @RequestParam Optional<String> tag) {
        LocalDate day = tag.flatMap(typed -> Typed.day(Typed.text(typed))).orElseGet(() -> LegalDay.today(clock));
        return new AktenplanPage(frame, day, aktenplan.positions(day), maintenance.mayMaintain(staff));
    }
}
