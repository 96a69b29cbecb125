package rathaus.applications.usecases;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.applications.Applicant;
import rathaus.applications.DraftToken;
import rathaus.applications.OnlineForm;
import rathaus.applications.Receipt;
import rathaus.applications.Submission;
import rathaus.applications.SubmitOutcome;
import rathaus.applications.SubmittedAntrag;
import rathaus.applications.domain.Antraege;
import rathaus.applications.domain.Draft;
import rathaus.applications.domain.Drafts;
import rathaus.forms.FieldError;
import rathaus.forms.FormValidation;
import rathaus.forms.Gebuehr;
import rathaus.forms.VisibleForm;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.kernel.Actor;
import rathaus.kernel.Language;
import rathaus.kernel.LeistungId;
import rathaus.kernel.Money;
import rathaus.kernel.PublicReference;
import rathaus.kernel.TimeOrderedId;

/** Sends an Antrag: everything that has to hold is stored in one transaction, everything else follows its commit. */
@Component
class TransactionalSubmission implements Submission {

    private final PinnedForms forms;
    private final Drafts drafts;
    private final Antraege antraege;
    private final DraftRemoval removal;
    private final PinKey pins;
    private final History history;
    private final AntragNotices notices;
    private final Receipts receipts;
    private final ReceiptPapers papers;
    private final Clock clock;

    TransactionalSubmission(
            Stores stores,
            DraftRemoval removal,
            PinKey pins,
            History history,
            AntragNotices notices,
            ReceiptPapers papers,
            Clock clock) {
        this.removal = removal;
        this.forms = stores.forms();
        this.drafts = stores.drafts();
        this.antraege = stores.antraege();
        this.pins = pins;
        this.history = history;
        this.notices = notices;
        this.receipts = new Receipts(stores, pins, clock);
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Review> review(DraftToken token, LeistungId leistung) {
        return drafts.find(token)
                .filter(draft -> draft.leistung().equals(leistung))
                .map(this::review);
    }

    private Review review(Draft draft) {
        OnlineForm form = forms.open(draft);
        List<FieldError> errors = FormValidation.whole(form.form(), draft.answers(), Map.of());
        Optional<Gebuehr> fee = errors.isEmpty() ? forms.fee(forms.of(draft), form.form()) : Optional.empty();
        return new Review(form, errors, fee);
    }

    @Override
    @Transactional
    public SubmitOutcome submit(DraftToken token, LeistungId leistung, Choices choices, Actor actor) {
        Optional<Draft> found =
                drafts.findForUpdate(token).filter(draft -> draft.leistung().equals(leistung));
        if (found.isEmpty()) {
            return receipt(token)
                    .<SubmitOutcome>map(SubmitOutcome.Submitted::new)
                    .orElseGet(SubmitOutcome.Gone::new);
        }
        Review review = review(found.get());
        if (review.form().stop().isPresent()) {
            return new SubmitOutcome.Stopped(review.form().stop().get());
        }
        if (!review.incomplete().isEmpty()) {
            return new SubmitOutcome.Faulty(review, review.incomplete());
        }
        if (!choices.correct() || !choices.privacyRead()) {
            return new SubmitOutcome.NotDeclared(review);
        }
        return new SubmitOutcome.Submitted(store(found.get(), token, review, choices, actor));
    }

    private Receipt store(Draft draft, DraftToken token, Review review, Choices choices, Actor actor) {
        SubmittedAntrag antrag = antrag(draft, review, choices, actor);
        removal.discardFilesBeside(draft, antrag.answers());
        antraege.add(antrag, draft, token, pins.hash(pins.pinOf(antrag.id())));
        history.append(new Act(
                antrag.id(),
                "applications.antrag-submitted",
                actor,
                draft.assistance().isPresent() ? RecordedAssisting.ROLE : "Antragstellung",
                "",
                details(draft, antrag)));
        Receipt receipt = receipts.of(antrag);
        notices.received(antrag, receipt);
        return receipt;
    }

    private static Map<String, Object> details(Draft draft, SubmittedAntrag antrag) {
        Map<String, Object> details = new HashMap<>();
        details.put("leistung", antrag.leistung().value());
        details.put("version", antrag.version().hex());
        details.put("gebuehr", antrag.fee());
        details.put("elektronische_bekanntgabe", antrag.electronic());
        draft.assistance().ifPresent(help -> {
            details.put("assistiert_von", "staff:" + help.staff());
            details.put("weg", help.channel().name());
        });
        return details;
    }

    private SubmittedAntrag antrag(Draft draft, Review review, Choices choices, Actor actor) {
        VisibleForm form = review.form().form();
        Applicant applicant = Applicant.of(form.definition(), form.answers());
        Optional<UUID> account =
                actor instanceof Actor.Citizen citizen ? Optional.of(citizen.account()) : Optional.empty();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new SubmittedAntrag(
                TimeOrderedId.next(clock),
                PublicReference.random(),
                draft.leistung(),
                draft.version(),
                account,
                applicant.name(),
                notices.address(applicant, account),
                choices.language(),
                choices.electronic() || applicant.address().isEmpty(),
                form.answers(),
                review.fee().map(Gebuehr::total).orElse(Money.ZERO),
                now);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Receipt> receipt(DraftToken token) {
        return receipts.recent(token).map(receipts::of);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<byte[]> receiptPdf(DraftToken token, Language language) {
        return receipts.recent(token).map(antrag -> papers.receipt(antrag, receipts.of(antrag), language));
    }
}
