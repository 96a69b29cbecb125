package rathaus.casework.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.casework.CaseDesk;
import rathaus.design.Frame;
import rathaus.documents.Downloads;
import rathaus.documents.Fetched;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** A case and its files. Opening is noted in the access log. */
@Controller
class ShowCaseController {

    private final CaseDesk desk;
    private final Companions companions;

    ShowCaseController(CaseDesk desk, Companions companions) {
        this.desk = desk;
        this.companions = companions;
    }

    @GetMapping("/amt/vorgaenge/{position}/{nummer}")
    @Requires(Permission.READ_CASES)
    ShowCasePage show(CaseKey key, Frame frame, Actor.Staff staff) {
        return desk.open(key.aktenzeichen(), staff)
                .map(view -> ShowCasePage.of(frame, view, companions.about(view, frame, staff)))
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
