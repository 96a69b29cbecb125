package rathaus.casework.web;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rathaus.casework.CaseActs;
import rathaus.casework.CaseDesk;
import rathaus.casework.CaseOutcome;
import rathaus.casework.CaseView;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.documents.Downloads;
import rathaus.documents.Fetched;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** Steps beside the course of a case: taken back, forwarded, moved, merged, linked, taken up again. */
@Controller
class StepController {

    private static final String CASE = "/amt/vorgaenge/{position}/{nummer}";

    private final CaseDesk desk;
    private final CaseActs acts;
    private final Clock clock;

    StepController(CaseDesk desk, CaseActs acts, Clock clock) {
        this.desk = desk;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping(CASE + "/schritte/{schritt}")
    @Requires(Permission.WORK_ON_CASES)
    StepPage ask(CaseKey key, @PathVariable String schritt, Frame frame, Actor.Staff staff) {
        String today = frame.day(LegalDay.today(clock));
        return page(key, step(schritt), StepInput.on(today), frame, staff);
    }

    @PostMapping(CASE + "/schritte/{schritt}")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> perform(
            CaseKey key, @PathVariable String schritt, StepInput input, Frame frame, Actor.Staff staff) {
        CaseStep step = step(schritt);
        Map<String, String> problems = input.problems(step);
        if (!problems.isEmpty()) {
            StepPage page = page(key, step, input, frame, staff);
            return again(new StepPage(frame, page.view(), page.choices(), step, input, problems, ""));
        }
        CaseOutcome outcome = perform(key, step, input, staff);
        return switch (outcome) {
            case CaseOutcome.Done ignored ->
                done(step.leavesTheUnit() ? InboxPage.PATH : key.path() + "#aufgabe", frame);
            case CaseOutcome.Refused refused -> refused(key, step, input, refused.messageKey(), frame, staff);
            case CaseOutcome.ChangedMeanwhile ignored ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(new CaseChangedPage(frame, key, input));
            case CaseOutcome.NoCase ignored -> throw CaseKey.notFound();
        };
    }

    private CaseOutcome perform(CaseKey key, CaseStep step, StepInput input, Actor.Staff staff) {
        UUID id = key.id();
        long seen = key.version();
        return switch (step) {
            case WITHDRAW -> acts.withdraw(id, seen, input.withdrawal(), staff);
            case FORWARD -> acts.forward(id, seen, input.forwarding(), staff);
            case MOVE -> acts.moveTo(id, seen, input.ziel(), input.anlass(), staff);
            case MERGE ->
                BulkInput.id(input.ziel())
                        .map(leading -> acts.merge(id, seen, leading, input.anlass(), staff))
                        .orElseGet(() -> new CaseOutcome.Refused("casework.refused.no-twin"));
            case SPLIT -> acts.split(id, seen, input.splitting(), staff);
            case LINK -> acts.link(id, input.ziel(), input.anlass(), staff);
            case REOPEN -> acts.reopen(id, seen, input.anlass(), staff);
        };
    }

    /** What the competent body gets. By POST, because it is noted who fetched it. */
    @PostMapping(CASE + "/abgabe-paket")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<?> forwardedPackage(CaseKey key, Frame frame, Actor.Staff staff) {
        return switch (acts.forwardedPackage(key.id(), staff).orElseThrow(CaseKey::notFound)) {
            case Fetched.Found found -> Downloads.attachment(found);
            case Fetched.Quarantined locked ->
                ResponseEntity.status(HttpStatus.FORBIDDEN)
                        .body(new FileLockedPage(frame, key, locked.content().fileName(), locked.signature()));
            case Fetched.Unknown unknown -> throw CaseKey.notFound();
        };
    }

    @PostMapping(CASE + "/verweis-entfernen")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<Page> unlink(
            CaseKey key, @RequestParam UUID anderer, StepInput input, Frame frame, Actor.Staff staff) {
        return switch (acts.unlink(key.id(), anderer, input.anlass(), staff)) {
            case CaseOutcome.Done ignored -> done(key.path() + CaseStep.LINK.path(), frame);
            case CaseOutcome.Refused refused ->
                refused(key, CaseStep.LINK, StepInput.on(""), refused.messageKey(), frame, staff);
            case CaseOutcome.ChangedMeanwhile ignored -> throw CaseKey.notFound();
            case CaseOutcome.NoCase ignored -> throw CaseKey.notFound();
        };
    }

    private ResponseEntity<Page> refused(
            CaseKey key, CaseStep step, StepInput input, String reason, Frame frame, Actor.Staff staff) {
        StepPage page = page(key, step, input, frame, staff);
        return again(new StepPage(frame, page.view(), page.choices(), step, input, Map.of(), reason));
    }

    private static ResponseEntity<Page> again(StepPage page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }

    private static ResponseEntity<Page> done(String path, Frame frame) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frame.link(path)))
                .build();
    }

    private StepPage page(CaseKey key, CaseStep step, StepInput input, Frame frame, Actor.Staff staff) {
        CaseView view = desk.open(key.aktenzeichen(), staff).orElseThrow(CaseKey::notFound);
        CaseActs.Choices choices = acts.choices(view.id(), staff).orElseThrow(CaseKey::notFound);
        return new StepPage(frame, view, choices, step, input, Map.of(), "");
    }

    private static CaseStep step(String slug) {
        return CaseStep.of(slug).orElseThrow(CaseKey::notFound);
    }
}
