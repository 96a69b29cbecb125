package rathaus.identity.web;

import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import rathaus.design.Frame;
import rathaus.design.Page;

/** The few shapes of an answer in this module. Pages of accounts are never stored and send no referrer anywhere. */
final class Answers {

    private Answers() {}

    static ResponseEntity<Page> page(int status, Page page) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "no-referrer")
                .body(page);
    }

    /** The page, with 422 if it shows errors. */
    static ResponseEntity<Page> form(boolean hasErrors, Page page) {
        return page(hasErrors ? 422 : 200, page);
    }

    static ResponseEntity<Page> redirect(Frame frame, String path) {
        return ResponseEntity.status(303).location(URI.create(frame.link(path))).build();
    }
}
