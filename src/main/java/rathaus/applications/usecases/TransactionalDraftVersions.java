package rathaus.applications.usecases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.applications.DraftToken;
import rathaus.applications.DraftVersions;
import rathaus.applications.FormChanges;
import rathaus.applications.PublishedVerfahren;
import rathaus.applications.domain.Draft;
import rathaus.applications.domain.Drafts;
import rathaus.applications.domain.MovedAnswers;
import rathaus.forms.FormDefinition;
import rathaus.kernel.ContentHash;
import rathaus.kernel.LeistungId;
import rathaus.procedure.Verfahren;

/** Compares drafts with the version on offer and moves them there. */
@Component
@Transactional
class TransactionalDraftVersions implements DraftVersions {

    private final PublishedVerfahren published;
    private final Drafts drafts;

    TransactionalDraftVersions(PublishedVerfahren published, Drafts drafts) {
        this.published = published;
        this.drafts = drafts;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Comparison> newer(DraftToken token, LeistungId leistung) {
        Optional<Draft> draft = draft(drafts.find(token), leistung);
        return draft.flatMap(found -> offered(found).map(offer -> {
            FormDefinition before = form(found.version());
            MovedAnswers moved = MovedAnswers.between(before, offer.form(), found.answers());
            return new Comparison(
                    offer.leistung().name(),
                    before,
                    offer.form(),
                    FormChanges.between(before, offer.form()),
                    moved.left());
        }));
    }

    @Override
    public boolean move(DraftToken token, LeistungId leistung) {
        Optional<Draft> draft = draft(drafts.findForUpdate(token), leistung);
        return draft.flatMap(found -> offered(found).map(offer -> {
                    MovedAnswers moved = MovedAnswers.between(form(found.version()), offer.form(), found.answers());
                    return drafts.move(found, offer.paket().hash(), moved.kept());
                }))
                .orElse(false);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Leftover> leftovers(DraftToken token, LeistungId leistung) {
        return draft(drafts.find(token), leistung).map(this::leftovers).orElse(List.of());
    }

    private List<Leftover> leftovers(Draft draft) {
        List<Leftover> all = new ArrayList<>();
        FormDefinition next = form(draft.version());
        for (Drafts.Earlier earlier : drafts.earlier(draft)) {
            FormDefinition before = form(earlier.version());
            MovedAnswers moved = MovedAnswers.between(before, next, earlier.answers());
            if (!moved.isComplete()) {
                all.add(new Leftover(before, moved.left()));
            }
            next = before;
        }
        return List.copyOf(all);
    }

    private Optional<Verfahren> offered(Draft draft) {
        return published
                .current(draft.leistung())
                .filter(offer -> !offer.paket().hash().equals(draft.version()));
    }

    private FormDefinition form(ContentHash version) {
        return published.version(version).form();
    }

    private static Optional<Draft> draft(Optional<Draft> found, LeistungId leistung) {
        return found.filter(draft -> draft.leistung().equals(leistung));
    }
}
