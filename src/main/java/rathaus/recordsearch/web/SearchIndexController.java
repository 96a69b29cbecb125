package rathaus.recordsearch.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.design.Frame;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.recordsearch.SearchIndexing;

/** The index of the search, for those who run the installation. */
@Controller
class SearchIndexController {

    private final SearchIndexing indexing;

    SearchIndexController(SearchIndexing indexing) {
        this.indexing = indexing;
    }

    @GetMapping(IndexPage.PATH)
    @Requires(Permission.OPERATE)
    IndexPage show(Frame frame, Actor actor) {
        return new IndexPage(frame, indexing.progress(actor));
    }

    @PostMapping(IndexPage.PATH)
    @Requires(Permission.OPERATE)
    ResponseEntity<Void> rebuild(Frame frame, Actor actor) {
        indexing.rebuild(actor);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frame.link(IndexPage.PATH)))
                .build();
    }
}
