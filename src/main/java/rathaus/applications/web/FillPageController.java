package rathaus.applications.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rathaus.applications.DraftToken;
import rathaus.applications.FillingIn;
import rathaus.applications.KeepOutcome;
import rathaus.applications.KeptDrafts;
import rathaus.applications.OnlineForm;
import rathaus.applications.SaveOutcome;
import rathaus.applications.Submission;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.forms.FormPage;
import rathaus.kernel.LeistungId;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** One page of the form: one thing at a time. Files travel with the page, so that it works without scripts. */
@Controller
class FillPageController {

    private static final Optional<String> FURTHER = Optional.of("ja");

    private final FillingIn fillingIn;
    private final Submission submission;
    private final AttachingFiles attaching;
    private final KeptDrafts kept;
    private final PrefillBoxes prefill;
    private final FetchingEvidence evidence;

    FillPageController(
            FillingIn fillingIn,
            Submission submission,
            AttachingFiles attaching,
            KeptDrafts kept,
            PrefillBoxes prefill,
            FetchingEvidence evidence) {
        this.prefill = prefill;
        this.evidence = evidence;
        this.kept = kept;
        this.fillingIn = fillingIn;
        this.submission = submission;
        this.attaching = attaching;
    }

    @GetMapping("/antrag/{leistung}/seite/{seite}")
    @Requires(Permission.APPLY)
    ResponseEntity<Page> show(
            @PathVariable String leistung,
            @PathVariable String seite,
            @RequestParam Optional<String> weitere,
            Frame frame,
            HttpServletRequest request) {
        LeistungId id = LeistungPath.of(leistung);
        Optional<DraftToken> token = DraftCookies.of(request);
        Optional<OnlineForm> open = token.flatMap(held -> fillingIn.open(held, id))
                .map(form -> evidence.offered(form, frame, seite, request));
        if (open.isEmpty()) {
            return gone(frame, id, request);
        }
        FormPage page = open.get().form().definition().page(seite).orElseThrow(Redirects::notFound);
        FillPage shown = FillPage.of(frame, open.get(), page);
        return open.get().form().shows(page)
                ? ResponseEntity.ok(prefill.offered(
                        weitere.equals(FURTHER) ? shown.withFurtherQuestions() : shown, frame, token.get(), id))
                : Redirects.to(frame, "/antrag/" + id + "/pruefen");
    }

    @PostMapping("/antrag/{leistung}/seite/{seite}")
    @Requires(Permission.APPLY)
    ResponseEntity<Page> save(
            @PathVariable String leistung, @PathVariable String seite, Frame frame, HttpServletRequest request) {
        LeistungId id = LeistungPath.of(leistung);
        Optional<DraftToken> token = DraftCookies.of(request);
        Optional<OnlineForm> open = token.flatMap(held -> fillingIn.open(held, id));
        if (open.isEmpty()) {
            return gone(frame, id, request);
        }
        FormPage page = open.get().form().definition().page(seite).orElseThrow(Redirects::notFound);
        FillPageInput input = FillPageInput.of(request);
        if (PageStand.isOverwriting(open.get(), page, input)) {
            return Redirects.conflict(new ChangedMeanwhilePage(frame, id, seite));
        }
        Optional<AttachingFiles.Trouble> trouble = attaching
                .attach(token.get(), id, input, request)
                .or(() -> evidence.act(frame, open.get(), page, input, request));
        if (trouble.isPresent() || input.staysHere()) {
            OnlineForm form = fillingIn
                    .open(token.get(), id)
                    .map(found -> evidence.offered(found, frame, seite, request))
                    .orElseThrow(Redirects::notFound);
            return trouble.map(what -> Redirects.faulty(FillPage.refused(frame, form, page, input, what)))
                    .orElseGet(() -> ResponseEntity.ok(
                            input.isTaking()
                                    ? prefill.taken(frame, form, page, input, token.get())
                                    : FillPage.staying(frame, form, page, input.decided(page, form.given()))));
        }
        if (input.isLeaving()) {
            return leave(frame, id, token.get(), fillingIn.keep(token.get(), id, seite, input.answers()), seite);
        }
        SaveOutcome outcome = fillingIn.save(token.get(), id, seite, input.answers());
        return DraftCookies.renewed(answer(frame, id, seite, input, outcome, request), frame, id, request);
    }

    /** To go on later: what could be read is kept, and the reader hears what was not. */
    private ResponseEntity<Page> leave(
            Frame frame, LeistungId id, DraftToken token, KeepOutcome outcome, String seite) {
        return switch (outcome) {
            case KeepOutcome.Kept kept -> {
                KeptDrafts.Stay stay = this.kept.stay(token, id).orElseThrow(Redirects::notFound);
                yield ResponseEntity.ok(KeepDraftPage.of(frame, id, stay).left(kept));
            }
            case KeepOutcome.ChangedMeanwhile ignored -> Redirects.conflict(new ChangedMeanwhilePage(frame, id, seite));
            case KeepOutcome.Gone ignored -> Redirects.to(frame, "/antrag/" + id);
        };
    }

    /** No draft (any more): to the receipt if it was sent a moment ago, perhaps in another window; else to the start. */
    private ResponseEntity<Page> gone(Frame frame, LeistungId leistung, HttpServletRequest request) {
        boolean sent = DraftCookies.of(request)
                .flatMap(submission::receipt)
                .filter(receipt -> receipt.leistung().equals(leistung))
                .isPresent();
        return Redirects.to(frame, "/antrag/" + leistung + (sent ? "/eingang" : ""));
    }

    private ResponseEntity<Page> answer(
            Frame frame,
            LeistungId id,
            String seite,
            FillPageInput input,
            SaveOutcome outcome,
            HttpServletRequest request) {
        return switch (outcome) {
            case SaveOutcome.Saved saved -> Redirects.to(frame, "/antrag/" + id + input.next(saved, seite));
            case SaveOutcome.Faulty faulty -> {
                FormPage page = faulty.form().form().definition().page(seite).orElseThrow(Redirects::notFound);
                OnlineForm form = evidence.offered(faulty.form(), frame, seite, request);
                yield Redirects.faulty(FillPage.faulty(frame, form, page, input, faulty.errors()));
            }
            case SaveOutcome.Stopped stopped -> ResponseEntity.ok(new StoppedPage(frame, id, stopped.stop()));
            case SaveOutcome.ChangedMeanwhile ignored -> Redirects.conflict(new ChangedMeanwhilePage(frame, id, seite));
            case SaveOutcome.Gone ignored -> Redirects.to(frame, "/antrag/" + id);
        };
    }
}
