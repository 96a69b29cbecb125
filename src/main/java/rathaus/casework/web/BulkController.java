package rathaus.casework.web;

import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rathaus.casework.BulkWork;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** The same act on many cases: preview, begin, watch, stop. */
@Controller
class BulkController {

    private final BulkWork work;
    private final InboxPages pages;

    BulkController(BulkWork work, InboxPages pages) {
        this.work = work;
        this.pages = pages;
    }

    @PostMapping("/amt/sammel/vorschau")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> preview(Frame frame, Actor.Staff staff, SelectionInput selected, BulkInput input) {
        String problem = input.problem();
        if (!problem.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(pages.again(frame, selected, InboxPage.Typed.bulk(input, problem), staff));
        }
        return ResponseEntity.ok(previewed(frame, staff, selected, input, ""));
    }

    private BulkPreviewPage previewed(
            Frame frame, Actor.Staff staff, SelectionInput selected, BulkInput input, String problem) {
        BulkWork.Act act = input.act().orElseThrow();
        return new BulkPreviewPage(
                frame, selected, input, act, work.preview(act, input.chosen(selected), staff), problem);
    }

    @PostMapping("/amt/sammel")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> begin(
            Frame frame,
            Actor.Staff staff,
            SelectionInput selected,
            BulkInput input,
            @RequestParam(defaultValue = "") String stand) {
        BulkWork.Act act = input.act().orElseThrow(CaseKey::notFound);
        if (!input.sampled()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .body(previewed(frame, staff, selected, input, "casework.problem.sample"));
        }
        Instant seen = instant(stand).orElseThrow(CaseKey::notFound);
        UUID run = work.begin(act, input.cases(), seen, staff).orElseThrow(CaseKey::notFound);
        return seeOther(frame, run);
    }

    @GetMapping("/amt/sammel")
    @Requires(Permission.WORK_ON_CASES)
    BulkRunsPage latest(Frame frame, Actor.Staff staff) {
        return new BulkRunsPage(frame, work.latest(staff));
    }

    @GetMapping("/amt/sammel/{run}")
    @Requires(Permission.WORK_ON_CASES)
    BulkRunPage show(Frame frame, Actor.Staff staff, @PathVariable String run) {
        Optional<BulkWork.Run> found = BulkInput.id(run).flatMap(id -> work.run(id, staff));
        return new BulkRunPage(frame, found.orElseThrow(CaseKey::notFound));
    }

    @PostMapping("/amt/sammel/{run}/anhalten")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> stop(Frame frame, Actor.Staff staff, @PathVariable String run) {
        UUID id = BulkInput.id(run).orElseThrow(CaseKey::notFound);
        if (work.run(id, staff).isEmpty()) {
            throw CaseKey.notFound();
        }
        work.stop(id, staff);
        return seeOther(frame, id);
    }

    /** When the preview was looked up. */
    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<Page> seeOther(Frame frame, UUID run) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frame.link(BulkRunPage.path(run))))
                .build();
    }
}
