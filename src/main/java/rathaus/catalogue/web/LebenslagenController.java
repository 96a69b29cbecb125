package rathaus.catalogue.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import rathaus.catalogue.Lebenslage;
import rathaus.catalogue.Leistungen;
import rathaus.catalogue.PublishedLeistungen;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** Situations of life and what belongs to each. */
@Controller
class LebenslagenController {

    private final Leistungen leistungen;
    private final PublishedLeistungen published;

    LebenslagenController(Leistungen leistungen, PublishedLeistungen published) {
        this.leistungen = leistungen;
        this.published = published;
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
                frame,
                LebenslageLine.of(shown, frame),
                EntryLine.of(leistungen.inLebenslage(lebenslage), published.online(), frame));
    }
}
