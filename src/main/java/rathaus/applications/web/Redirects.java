package rathaus.applications.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;
import rathaus.design.Frame;
import rathaus.design.Page;

/** Answers that every controller of this module gives. */
final class Redirects {

    private Redirects() {}

    /** Go there by GET (303), so that reloading sends nothing twice. */
    static ResponseEntity<Page> to(Frame frame, String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frame.link(path)))
                .build();
    }

    /** As {@link #to}, with one more header. */
    static ResponseEntity<Page> to(Frame frame, String path, String header, String value) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(header, value)
                .location(URI.create(frame.link(path)))
                .build();
    }

    /** The page again, with its errors. */
    static ResponseEntity<Page> faulty(Page page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }

    /** The page, and what was asked is not possible any more. */
    static ResponseEntity<Page> conflict(Page page) {
        return ResponseEntity.status(HttpStatus.CONFLICT).body(page);
    }

    /** Does not exist, or is not yours: the answer is the same. */
    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
