package rathaus.casework.web;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rathaus.casework.CaseDesk;
import rathaus.casework.CaseMail;
import rathaus.casework.CaseOutcome;
import rathaus.casework.CaseView;
import rathaus.casework.TextBlocks;
import rathaus.design.Frame;
import rathaus.documents.Downloads;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.kernel.TimeOrderedId;

/** Writes a letter in a case by hand: what it says, what goes with it, how it looks, and then on its way. */
@Controller
class LetterController {

    private static final String PATH = "/amt/vorgaenge/{position}/{nummer}/schreiben";

    private final CaseDesk desk;
    private final CaseMail mail;
    private final TextBlocks blocks;
    private final Clock clock;

    LetterController(CaseDesk desk, CaseMail mail, TextBlocks blocks, Clock clock) {
        this.desk = desk;
        this.mail = mail;
        this.blocks = blocks;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Requires(Permission.WORK_ON_CASES)
    LetterPage show(CaseKey key, Frame frame, Actor.Staff staff) {
        return page(key, LetterInput.empty(TimeOrderedId.next(clock)), "", Map.of(), frame, staff);
    }

    /** The letter as a page of its own. By POST, because addresses are kept and letters are about persons. */
    @PostMapping(PATH + "/vorschau")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<?> preview(CaseKey key, LetterInput input, Frame frame, Actor.Staff staff) {
        if (!input.problems().isEmpty()) {
            return again(key, input, "", frame, staff);
        }
        return switch (mail.preview(key.id(), input.letter(), staff)) {
            case CaseMail.PreviewOutcome.Page page -> Downloads.preview(page.preview());
            case CaseMail.PreviewOutcome.Refused refused -> again(key, input, refused.messageKey(), frame, staff);
            case CaseMail.PreviewOutcome.NoCase ignored -> throw CaseKey.notFound();
        };
    }

    @PostMapping(PATH)
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<LetterPage> send(CaseKey key, LetterInput input, Frame frame, Actor.Staff staff) {
        if (!input.problems().isEmpty()) {
            return again(key, input, "", frame, staff);
        }
        return switch (mail.send(key.id(), input.letter(), staff)) {
            case CaseOutcome.Done ignored ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(frame.link(key.path() + "#" + MailCompanion.NAME)))
                        .build();
            case CaseOutcome.Refused refused -> again(key, input, refused.messageKey(), frame, staff);
            case CaseOutcome.ChangedMeanwhile ignored -> again(key, input, "casework.changed.title", frame, staff);
            case CaseOutcome.NoCase ignored -> throw CaseKey.notFound();
        };
    }

    /** The page again with a Textbaustein in the text; nothing is sent. */
    @PostMapping(PATH + "/textbaustein")
    @Requires(Permission.WORK_ON_CASES)
    ResponseEntity<LetterPage> insert(
            CaseKey key,
            LetterInput input,
            @RequestParam(defaultValue = "") String baustein,
            Frame frame,
            Actor.Staff staff) {
        return InsertTextBlockController.chosen(baustein)
                .flatMap(id -> blocks.filled(key.id(), id, staff))
                .map(text -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(page(key, input.with(text), "", Map.of(), frame, staff)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(page(
                                key,
                                input,
                                "",
                                Map.of("baustein", "casework.text-block.problem.choose"),
                                frame,
                                staff)));
    }

    private ResponseEntity<LetterPage> again(
            CaseKey key, LetterInput input, String refusal, Frame frame, Actor.Staff staff) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .body(page(key, input, refusal, input.problems(), frame, staff));
    }

    private LetterPage page(
            CaseKey key,
            LetterInput input,
            String refusal,
            Map<String, String> problems,
            Frame frame,
            Actor.Staff staff) {
        CaseView view = view(key, staff);
        return new LetterPage(frame, view, blocks.offered(view.id(), staff), input, refusal, problems);
    }

    private CaseView view(CaseKey key, Actor.Staff staff) {
        return desk.open(key.aktenzeichen(), staff).orElseThrow(CaseKey::notFound);
    }
}
