package rathaus.applications.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rathaus.applications.AntragTracking;
import rathaus.applications.KeptDrafts;
import rathaus.design.Frame;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.kernel.PublicReference;
import rathaus.kernel.Requires;

/** The Antraege of one's own account, newest first. */
@Controller
class OwnAntraegeController {

    private final AntragTracking tracking;

    private final KeptDrafts kept;

    OwnAntraegeController(AntragTracking tracking, KeptDrafts kept) {
        this.kept = kept;
        this.tracking = tracking;
    }

    @GetMapping("/konto/antraege")
    @Requires(Permission.USE_OWN_ACCOUNT)
    OwnAntraegePage show(@RequestParam @Nullable String vor, Frame frame, Actor actor) {
        if (!(actor instanceof Actor.Citizen citizen)) {
            throw Redirects.notFound();
        }
        Optional<PublicReference> before = Optional.ofNullable(vor).flatMap(PublicReference::parse);
        List<AntragTracking.Entry> entries = tracking.ofAccount(citizen, before);
        List<KeptDrafts.Entry> drafts = before.isPresent() ? List.of() : kept.ofAccount(citizen);
        return new OwnAntraegePage(frame, drafts, entries, before.isPresent());
    }
}
