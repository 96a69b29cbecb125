package rathaus.casework.web;

import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import rathaus.casework.CaseDesk;
import rathaus.casework.CaseOutcome;
import rathaus.casework.CaseView;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;

/** What the browser gets after an act. */
@Component
class CaseReplies {

    private final CaseDesk desk;
    private final CasePages pages;

    CaseReplies(CaseDesk desk, CasePages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    /** Back to the case if it is done; else the page that says why not, with everything that was typed. */
    ResponseEntity<Page> to(CaseOutcome outcome, CaseKey key, TypedInput input, Frame frame, Actor.Staff staff) {
        return switch (outcome) {
            case CaseOutcome.Done ignored ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(frame.link(key.pathInList() + input.place())))
                        .build();
            case CaseOutcome.ChangedMeanwhile ignored -> changed(key, input, frame);
            case CaseOutcome.Refused refused -> again(key, input, refused.messageKey(), frame, staff);
            case CaseOutcome.NoCase ignored -> throw CaseKey.notFound();
        };
    }

    /** The case again, with errors at the fields. */
    ResponseEntity<Page> faulty(CaseKey key, TypedInput input, Frame frame, Actor.Staff staff) {
        return again(key, input, "", frame, staff);
    }

    /** The case again, with a text put into what was typed; nothing else has happened. */
    ResponseEntity<Page> inserted(CaseKey key, Inserted input, Frame frame, Actor.Staff staff) {
        CaseView view = desk.open(key.aktenzeichen(), staff).orElseThrow(CaseKey::notFound);
        return view.version() != key.version()
                ? changed(key, input, frame)
                : ResponseEntity.status(input.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                        .cacheControl(CacheControl.noStore())
                        .body(pages.page(frame, view, key.selected(), staff).with(input, ""));
    }

    private static ResponseEntity<Page> changed(CaseKey key, TypedInput input, Frame frame) {
        return ResponseEntity.status(HttpStatus.CONFLICT).body(new CaseChangedPage(frame, key, input));
    }

    /** On a page of another state the form may be missing and what was typed with it; then it is shown by itself. */
    private ResponseEntity<Page> again(CaseKey key, TypedInput input, String refusal, Frame frame, Actor.Staff staff) {
        CaseView view = desk.open(key.aktenzeichen(), staff).orElseThrow(CaseKey::notFound);
        if (view.version() != key.version()) {
            return changed(key, input, frame);
        }
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .body(pages.page(frame, view, key.selected(), staff).with(input, refusal));
    }
}
