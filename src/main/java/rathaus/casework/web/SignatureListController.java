package rathaus.casework.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rathaus.casework.CaseOutcome;
import rathaus.casework.SignatureDesk;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** What waits for one's signature: the list, a draft with its Bescheid, sign or give back. */
@Controller
class SignatureListController {

    private static final String DRAFT = SignatureListPage.PATH + "/{position}/{nummer}";

    private final SignatureDesk desk;

    SignatureListController(SignatureDesk desk) {
        this.desk = desk;
    }

    @GetMapping(SignatureListPage.PATH)
    @Requires(Permission.DECIDE_CASES)
    SignatureListPage list(Frame frame, Actor.Staff staff, @RequestParam Optional<String> nach) {
        return new SignatureListPage(frame, desk.waiting(nach, staff), nach.isPresent());
    }

    @GetMapping(DRAFT)
    @Requires(Permission.DECIDE_CASES)
    SignaturePage draft(CaseKey key, Frame frame, Actor.Staff staff) {
        return desk.open(key.aktenzeichen(), staff)
                .map(view -> new SignaturePage(frame, view, SignInput.NOTHING, Map.of(), ""))
                .orElseThrow(CaseKey::notFound);
    }

    /** By POST, because the access log must not hold what a browser fetched unasked. */
    @PostMapping(DRAFT + "/vorschau")
    @Requires(Permission.DECIDE_CASES)
    ResponseEntity<byte[]> preview(CaseKey key, Actor.Staff staff) {
        SignatureDesk.DraftLetter letter = desk.preview(key.id(), staff).orElseThrow(CaseKey::notFound);
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename("Entwurf.pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(letter.pdf());
    }

    @PostMapping(DRAFT + "/zeichnen")
    @Requires(Permission.DECIDE_CASES)
    ResponseEntity<Page> sign(CaseKey key, SignInput input, Frame frame, Actor.Staff staff) {
        return input.signProblems().isEmpty()
                ? reply(desk.sign(key.id(), key.version(), staff), key, input, frame, staff)
                : again(key, input, input.signProblems(), "", frame, staff);
    }

    @PostMapping(DRAFT + "/zurueckgeben")
    @Requires(Permission.DECIDE_CASES)
    ResponseEntity<Page> giveBack(CaseKey key, SignInput input, Frame frame, Actor.Staff staff) {
        return input.returnProblems().isEmpty()
                ? reply(desk.giveBack(key.id(), key.version(), input.kommentar(), staff), key, input, frame, staff)
                : again(key, input, input.returnProblems(), "", frame, staff);
    }

    private ResponseEntity<Page> reply(
            CaseOutcome outcome, CaseKey key, SignInput input, Frame frame, Actor.Staff staff) {
        return switch (outcome) {
            case CaseOutcome.Done ignored ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(frame.link(SignatureListPage.PATH)))
                        .build();
            case CaseOutcome.ChangedMeanwhile ignored ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(new CaseChangedPage(frame, key, input));
            case CaseOutcome.Refused refused -> again(key, input, Map.of(), refused.messageKey(), frame, staff);
            case CaseOutcome.NoCase ignored -> throw CaseKey.notFound();
        };
    }

    private ResponseEntity<Page> again(
            CaseKey key,
            SignInput input,
            Map<String, String> problems,
            String refusal,
            Frame frame,
            Actor.Staff staff) {
        return desk.open(key.aktenzeichen(), staff)
                .<ResponseEntity<Page>>map(view -> ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(new SignaturePage(frame, view, input, problems, refusal)))
                .orElseThrow(CaseKey::notFound);
    }
}
