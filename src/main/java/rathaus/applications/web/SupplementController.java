package rathaus.applications.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.applications.AntragTracking;
import rathaus.applications.SupplyOutcome;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.forms.FieldError;
import rathaus.forms.FormPageView.Shown;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** Answers a Nachforderung: exactly the points that were asked for, on one page. */
@Controller
class SupplementController {

    private final OpenedAntrag opened;
    private final AntragTracking tracking;

    SupplementController(OpenedAntrag opened, AntragTracking tracking) {
        this.opened = opened;
        this.tracking = tracking;
    }

    @GetMapping("/antrag/vorgang/{reference}/nachreichen/{anfrage}")
    @Requires(Permission.APPLY)
    ResponseEntity<Page> show(
            @PathVariable String reference,
            @PathVariable UUID anfrage,
            Frame frame,
            Actor actor,
            HttpServletRequest request) {
        AntragTracking.State state = opened.state(reference, actor, request);
        return tracking.request(state.antrag(), anfrage)
                .map(open -> ResponseEntity.ok().<Page>body(SupplementPage.of(frame, state, open, Shown.saved())))
                .orElseGet(() -> Redirects.conflict(new AlreadySuppliedPage(frame, state)));
    }

    @PostMapping("/antrag/vorgang/{reference}/nachreichen/{anfrage}")
    @Requires(Permission.APPLY)
    ResponseEntity<Page> send(
            @PathVariable String reference,
            @PathVariable UUID anfrage,
            Frame frame,
            Actor actor,
            HttpServletRequest request) {
        AntragTracking.State state = opened.state(reference, actor, request);
        FillPageInput input = FillPageInput.of(request);
        List<AntragTracking.NamedUpload> uploads = input.files().stream()
                .map(file -> new AntragTracking.NamedUpload(file.field(), AttachingFiles.upload(file)))
                .toList();
        return switch (tracking.supply(state.antrag(), anfrage, input.answers(), uploads, actor)) {
            case SupplyOutcome.Supplied ignored -> Redirects.to(frame, "/antrag/vorgang/" + state.reference());
            case SupplyOutcome.NotOpen ignored -> Redirects.conflict(new AlreadySuppliedPage(frame, state));
            case SupplyOutcome.Faulty faulty -> again(frame, state, anfrage, input, faulty.errors());
            case SupplyOutcome.FileRefused refused ->
                again(frame, state, anfrage, input, List.of(fileError(refused.field(), refused.messageKey())));
        };
    }

    private ResponseEntity<Page> again(
            Frame frame, AntragTracking.State state, UUID anfrage, FillPageInput input, List<FieldError> errors) {
        AntragTracking.OpenRequest open =
                tracking.request(state.antrag(), anfrage).orElseThrow(Redirects::notFound);
        return Redirects.faulty(SupplementPage.of(frame, state, open, Shown.faulty(errors, input.answers())));
    }

    private static FieldError fileError(String field, String messageKey) {
        return new FieldError(field, Optional.empty(), "datei", new FieldError.Message.Keyed(messageKey, List.of()));
    }
}
