package rathaus.records.web;

import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.records.DeskOutcome;
import rathaus.records.FileDesk;
import rathaus.records.Vorgang;
import rathaus.records.VorgangSheet;
import rathaus.records.VorgangWish;
import rathaus.tenancy.Organisation;

/** Closes, reopens, hands over, links, holds and restricts a Vorgang; the use case knows who may. */
@Controller
class ManageController {

    private static final String PATH = VorgangKey.AKTE + "/verwalten/{vorgang}";

    private final FileDesk desk;
    private final Organisation organisation;

    ManageController(FileDesk desk, Organisation organisation) {
        this.desk = desk;
        this.organisation = organisation;
    }

    @GetMapping(PATH)
    @Requires(Permission.USE_WORKPLACE)
    ManagePage show(VorgangKey key, Frame frame, Actor.Staff staff) {
        return page(frame, key.in(desk, staff), staff, ManageInput.NOTHING, Map.of());
    }

    @PostMapping(PATH)
    @Requires(Permission.USE_WORKPLACE)
    ResponseEntity<Page> act(VorgangKey key, ManageInput input, Frame frame, Actor.Staff staff) {
        Vorgang vorgang = key.in(desk, staff);
        if (!input.problems().isEmpty()) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT, page(frame, vorgang, staff, input, input.problems()));
        }
        VorgangWish wish = input.wish().orElseThrow(VorgangKey::notFound);
        String field = input.act() + "-grund";
        return switch (desk.act(vorgang.facts().id(), input.version(), wish, staff)) {
            case DeskOutcome.Done done ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(frame.link(VorgangKey.path(vorgang))))
                        .build();
            case DeskOutcome.ChangedMeanwhile changed ->
                again(
                        HttpStatus.CONFLICT,
                        page(frame, vorgang, staff, input, Map.of(field, "records.problem.changed")));
            case DeskOutcome.Refused refused ->
                again(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        page(frame, vorgang, staff, input, Map.of(field, refused.messageKey())));
            case DeskOutcome.NotThere none -> throw VorgangKey.notFound();
        };
    }

    private static ResponseEntity<Page> again(HttpStatus status, ManagePage page) {
        return ResponseEntity.status(status).body(page);
    }

    private ManagePage page(
            Frame frame, Vorgang vorgang, Actor.Staff staff, ManageInput input, Map<String, String> problems) {
        VorgangSheet sheet = desk.sheet(vorgang.facts().id(), staff).orElseThrow(VorgangKey::notFound);
        if (sheet.rights().isEmpty()) {
            throw VorgangKey.notFound();
        }
        return new ManagePage(frame, vorgang, sheet, organisation.units(), input, problems);
    }
}
