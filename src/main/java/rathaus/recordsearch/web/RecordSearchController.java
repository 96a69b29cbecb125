package rathaus.recordsearch.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.design.Frame;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.records.Aktenplan;
import rathaus.recordsearch.DokumentSearch;
import rathaus.recordsearch.DokumentSearch.Found;
import rathaus.tenancy.Organisation;

/** Search over the files. Whoever works here may come; they find what their units and roles allow. */
@Controller
class RecordSearchController {

    private final DokumentSearch search;
    private final Organisation organisation;
    private final Aktenplan aktenplan;
    private final Clock clock;

    RecordSearchController(DokumentSearch search, Organisation organisation, Aktenplan aktenplan, Clock clock) {
        this.search = search;
        this.organisation = organisation;
        this.aktenplan = aktenplan;
        this.clock = clock;
    }

    @GetMapping(SearchPage.PATH)
    @Requires(Permission.USE_WORKPLACE)
    SearchPage show(Frame frame) {
        return page(frame, SearchInput.NOTHING, Optional.empty());
    }

    /** By POST, because words are about persons, and addresses are kept. */
    @PostMapping(SearchPage.PATH)
    @Requires(Permission.USE_WORKPLACE)
    SearchPage find(Frame frame, Actor actor, SearchInput input) {
        return page(
                frame,
                input,
                input.isEmpty()
                        ? Optional.empty()
                        : Optional.of(search.find(input.toWish(), actor, DokumentSearch.PURPOSE)));
    }

    private SearchPage page(Frame frame, SearchInput input, Optional<Found> found) {
        LocalDate today = LegalDay.today(clock);
        return new SearchPage(frame, input, found, organisation.units(), aktenplan.positions(today));
    }
}
