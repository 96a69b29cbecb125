package rathaus.records.web;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.records.AktenplanDraft;
import rathaus.records.AktenplanMaintenance;

/** Takes a new Aktenplan in after showing what it changes. */
@Controller
class ImportAktenplanController {

    private static final String PATH = "/amt/aktenplan/einlesen";

    private final AktenplanMaintenance maintenance;
    private final Clock clock;

    ImportAktenplanController(AktenplanMaintenance maintenance, Clock clock) {
        this.maintenance = maintenance;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Requires(Permission.KEEP_RECORDS)
    ImportAktenplanPage show(Frame frame, Actor.Staff staff) {
        demandRight(staff);
        String today = Typed.written(LegalDay.today(clock));
        return new ImportAktenplanPage(frame, today, Optional.empty(), Map.of());
    }

    @PostMapping(PATH)
    @Requires(Permission.KEEP_RECORDS)
    ResponseEntity<Page> take(ImportAktenplanInput input, Frame frame, Actor.Staff staff) {
        demandRight(staff);
        if (!input.table().isEmpty()) {
            maintenance.adopt(input.table(), staff);
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(frame.link("/amt/aktenplan")))
                    .build();
        }
        String from = Typed.text(input.gueltigab());
        if (!input.problems().isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(new ImportAktenplanPage(frame, from, Optional.empty(), input.problems()));
        }
        AktenplanDraft draft = maintenance.draft(input.bytes(), input.from().orElseThrow());
        HttpStatus status = draft.mistakes().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return ResponseEntity.status(status).body(new ImportAktenplanPage(frame, from, Optional.of(draft), Map.of()));
    }

    private void demandRight(Actor.Staff staff) {
        if (!maintenance.mayMaintain(staff)) {
            throw VorgangKey.notFound();
        }
    }
}
