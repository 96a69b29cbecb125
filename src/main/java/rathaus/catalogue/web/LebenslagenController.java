package rathaus.catalogue.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import rathaus.catalogue.Lebenslage;
import rathaus.catalogue.Leistungen;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** Situations of life and what belongs to each. */
@Controller
class LebenslagenController {

    private final Leistungen leistungen;
    private final EntryLines lines;

    LebenslagenController(Leistungen leistungen, EntryLines lines) {
        this.leistungen = leistungen;
        this.lines = lines;
    }

    @Requires(Permission.VISIT)
    @GetMapping("/lebenslagen")
    Page list(Frame frame) {
        return new LebenslagenPage(frame, LebenslageLine.of(leistungen.lebenslagen(), frame));
    }

    @Requires(Permission.VISIT)
    @GetMapping("/lebenslagen/{lebenslage}")
    Page show(@PathVariable String lebenslage, Frame frame) {
        Lebenslage shown = leistungen.lebenslagen().stream()
                .filter(known -> known.key().equals(lebenslage))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new LebenslagePage(
                frame, LebenslageLine.of(shown, frame), lines.of(leistungen.inLebenslage(lebenslage), frame));
    }
}
