package rathaus.foundlist.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import rathaus.catalogue.PublishedLeistungen;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.foundlist.FoundListSearch;
import rathaus.foundlist.FoundListSearch.Sought;
import rathaus.kernel.LeistungId;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** The public list of found items. */
@Controller
class FoundListController {

    private static final LeistungId CLAIM = new LeistungId("fundsachen-suchen");

    private final FoundListSearch search;
    private final PublishedLeistungen published;

    FoundListController(FoundListSearch search, PublishedLeistungen published) {
        this.search = search;
        this.published = published;
    }

    @GetMapping(FoundListPage.PATH)
    @Requires(Permission.VISIT)
    ResponseEntity<Page> show(FoundListInput input, Frame frame) {
        String claim = published.online().contains(CLAIM) ? frame.link("/antrag/" + CLAIM) : null;
        boolean readable = input.problems().isEmpty();
        return ResponseEntity.status(readable ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .body(new FoundListPage(frame, input, search.find(readable ? input.sought() : Sought.ALL), claim));
    }
}
