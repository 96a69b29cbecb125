package rathaus.catalogue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import rathaus.catalogue.CatalogueWords;
import rathaus.catalogue.Lebenslage;
import rathaus.catalogue.Leistung;
import rathaus.catalogue.Leistungen;
import rathaus.catalogue.PublishedLeistungen;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.LeistungId;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.tenancy.Kommune;
import rathaus.tenancy.Organisation;

/** The page of one Leistung. */
@Controller
class LeistungController {

    private final Leistungen leistungen;
    private final PublishedLeistungen published;
    private final Organisation organisation;

    private final EntryLines lines;
    private final CatalogueWords words;

    LeistungController(
            Leistungen leistungen,
            PublishedLeistungen published,
            Organisation organisation,
            EntryLines lines,
            CatalogueWords words) {
        this.leistungen = leistungen;
        this.published = published;
        this.organisation = organisation;
        this.lines = lines;
        this.words = words;
    }

    @Requires(Permission.VISIT)
    @GetMapping("/leistungen/{leistung}")
    Page show(@PathVariable String leistung, Kommune kommune, Frame frame) {
        return page(named(leistung), kommune, frame);
    }

    private Leistung named(String leistung) {
        if (!LeistungId.isWellFormed(leistung)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return leistungen
                .find(new LeistungId(leistung))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Page page(Leistung leistung, Kommune kommune, Frame frame) {
        EntryLine line = lines.of(leistung, frame);
        String start = line.online() ? frame.link("/antrag/" + leistung.id()) : null;
        return new LeistungPage(
                frame,
                leistung,
                line,
                words.offered(leistung.id(), frame.language()).orElse(null),
                start,
                calculator(leistung, line, frame),
                elsewhere(leistung, kommune, frame),
                organisation.unit(leistung.unit()).orElse(null),
                LebenslageLine.of(lebenslagenOf(leistung), frame));
    }

    /** The page that calculates the fee, where the published package has tables. */
    private @Nullable String calculator(Leistung leistung, EntryLine line, Frame frame) {
        return line.online()
                        && published
                                .current(leistung.id())
                                .flatMap(offer -> offer.paket().file("gebuehren.dmn"))
                                .isPresent()
                ? frame.link("/leistungen/" + leistung.id() + "/gebuehr")
                : null;
    }

    private @Nullable String elsewhere(Leistung leistung, Kommune kommune, Frame frame) {
        String district = leistungen
                .districtOf(kommune.ags())
                .map(name -> frame.text("catalogue.leistung.district-named", name))
                .orElseGet(() -> frame.text("catalogue.leistung.district"));
        return leistung.responsibleElsewhere()
                .map(body -> body.textFor(district))
                .orElse(null);
    }

    private List<Lebenslage> lebenslagenOf(Leistung leistung) {
        return leistungen.lebenslagen().stream()
                .filter(lebenslage -> leistung.lebenslagen().contains(lebenslage.key()))
                .toList();
    }
}
