package rathaus.casework.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.casework.CaseDesk;
import rathaus.casework.CaseView;
import rathaus.design.Frame;
import rathaus.documents.Downloads;
import rathaus.documents.Fetched;
import rathaus.documents.PagePictures;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** A case and its files. Opening is noted in the access log. */
@Controller
class ShowCaseController {

    private final CaseDesk desk;
    private final CasePages pages;

    ShowCaseController(CaseDesk desk, CasePages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/amt/vorgaenge/{position}/{nummer}")
    @Requires(Permission.READ_CASES)
    ShowCasePage show(CaseKey key, SelectionInput selected, Frame frame, Actor.Staff staff) {
        return desk.open(key.aktenzeichen(), staff)
                .map(view -> pages.page(frame, view, selected, staff))
                .orElseThrow(CaseKey::notFound);
    }

    /** The case with a page of one of its files beside it. */
    @GetMapping("/amt/vorgaenge/{position}/{nummer}/nachweis/{content}/{seite}")
    @Requires(Permission.READ_CASES)
    ShowCasePage look(
            CaseKey key,
            SelectionInput selected,
            @PathVariable UUID content,
            @PathVariable int seite,
            Frame frame,
            Actor.Staff staff) {
        CaseView view = desk.open(key.aktenzeichen(), staff).orElseThrow(CaseKey::notFound);
        Optional<PagePictures.Overview> seen = desk.look(key.aktenzeichen(), content, seite, staff);
        return pages.page(frame, view, selected, staff)
                .looking(seen.map(page -> new ShowCasePage.Looked(content, page)), seen.isEmpty());
    }

    @GetMapping("/amt/vorgaenge/{position}/{nummer}/nachweis/{content}/{seite}/bild")
    @Requires(Permission.READ_CASES)
    ResponseEntity<byte[]> picture(
            CaseKey key, @PathVariable UUID content, @PathVariable int seite, Actor.Staff staff) {
        return desk.picture(key.aktenzeichen(), content, seite, staff)
                .map(Downloads::picture)
                .orElseThrow(CaseKey::notFound);
    }

    /** By POST, because the access log must not hold what a browser fetched unasked. */
    @PostMapping("/amt/vorgaenge/{position}/{nummer}/datei/{content}")
    @Requires(Permission.READ_CASES)
    ResponseEntity<?> file(CaseKey key, @PathVariable UUID content, Frame frame, Actor.Staff staff) {
        return switch (desk.file(key.id(), content, staff).orElseThrow(CaseKey::notFound)) {
            case Fetched.Found found -> Downloads.attachment(found);
            case Fetched.Quarantined locked ->
                ResponseEntity.status(HttpStatus.FORBIDDEN)
                        .body(new FileLockedPage(frame, key, locked.content().fileName(), locked.signature()));
            case Fetched.Unknown ignored -> throw CaseKey.notFound();
        };
    }
}
