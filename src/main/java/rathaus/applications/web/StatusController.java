package rathaus.applications.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import rathaus.applications.AntragTracking;
import rathaus.applications.ProvidedDocument;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.documents.Contents;
import rathaus.documents.Downloads;
import rathaus.documents.Fetched;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;

/** How an Antrag stands, messages, documents to fetch. */
@Controller
class StatusController {

    private final OpenedAntrag opened;
    private final AntragTracking tracking;
    private final Contents contents;
    private final StatusComposition pages;

    StatusController(OpenedAntrag opened, AntragTracking tracking, Contents contents, StatusComposition pages) {
        this.opened = opened;
        this.tracking = tracking;
        this.contents = contents;
        this.pages = pages;
    }

    @GetMapping("/antrag/vorgang/{reference}")
    @Requires(Permission.APPLY)
    StatusPage show(@PathVariable String reference, Frame frame, Actor actor, HttpServletRequest request) {
        return pages.of(frame, opened.state(reference, actor, request));
    }

    @PostMapping("/antrag/vorgang/{reference}/nachricht")
    @Requires(Permission.APPLY)
    ResponseEntity<Page> write(
            @PathVariable String reference, StatusInput input, Frame frame, Actor actor, HttpServletRequest request) {
        AntragTracking.State state = opened.state(reference, actor, request);
        String problem = input.problem();
        if (!problem.isEmpty()) {
            return Redirects.faulty(pages.faulty(frame, state, input, problem));
        }
        tracking.write(state.antrag(), input.text().strip(), actor);
        return Redirects.to(frame, "/antrag/vorgang/" + state.reference() + "#nachrichten");
    }

    /** By POST, because fetching has legal effect and no browser may do it unasked. */
    @PostMapping("/antrag/vorgang/{reference}/dokument/{document}")
    @Requires(Permission.APPLY)
    ResponseEntity<byte[]> fetch(
            @PathVariable String reference, @PathVariable UUID document, Actor actor, HttpServletRequest request) {
        AntragTracking.State state = opened.state(reference, actor, request);
        ProvidedDocument provided =
                tracking.retrieve(state.antrag(), document, actor).orElseThrow(Redirects::notFound);
        return switch (contents.fetch(provided.content())) {
            case Fetched.Found found -> Downloads.attachment(found);
            case Fetched.Quarantined ignored -> throw Redirects.notFound();
            case Fetched.Unknown ignored -> throw Redirects.notFound();
        };
    }
}
