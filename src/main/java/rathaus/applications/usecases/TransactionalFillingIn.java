package rathaus.applications.usecases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.applications.AntragTracking.NamedUpload;
import rathaus.applications.AttachOutcome;
import rathaus.applications.DraftToken;
import rathaus.applications.FillingIn;
import rathaus.applications.KeepOutcome;
import rathaus.applications.OnlineForm;
import rathaus.applications.PublishedVerfahren;
import rathaus.applications.SaveOutcome;
import rathaus.applications.domain.Draft;
import rathaus.applications.domain.Drafts;
import rathaus.forms.Answers;
import rathaus.forms.FieldError;
import rathaus.forms.FormFlow;
import rathaus.forms.FormInput;
import rathaus.forms.FormPage;
import rathaus.forms.FormReading;
import rathaus.forms.FormValidation;
import rathaus.forms.VisibleForm;
import rathaus.kernel.Actor;
import rathaus.kernel.LeistungId;
import rathaus.kernel.TimeOrderedId;
import rathaus.procedure.Verfahren;

/** Filling in a form, each step in one transaction. */
@Component
class TransactionalFillingIn implements FillingIn {

    private final PublishedVerfahren published;
    private final PinnedForms forms;
    private final Drafts drafts;
    private final DraftRemoval removal;
    private final ReceivedFiles received;
    private final Clock clock;

    TransactionalFillingIn(
            PublishedVerfahren published,
            PinnedForms forms,
            Drafts drafts,
            DraftRemoval removal,
            ReceivedFiles received,
            Clock clock) {
        this.published = published;
        this.forms = forms;
        this.drafts = drafts;
        this.removal = removal;
        this.received = received;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Offer> offer(LeistungId leistung) {
        return published
                .current(leistung)
                .map(verfahren -> new Offer(
                        verfahren.leistung(),
                        verfahren.datenschutz(),
                        verfahren.form().translations(),
                        verfahren.form().pages().size()));
    }

    @Override
    @Transactional
    public Optional<DraftToken> begin(LeistungId leistung, Actor actor) {
        return published.current(leistung).map(verfahren -> {
            DraftToken token = DraftToken.random();
            Instant now = clock.instant();
            Optional<UUID> account =
                    actor instanceof Actor.Citizen citizen ? Optional.of(citizen.account()) : Optional.empty();
            Draft draft = Draft.begun(
                    TimeOrderedId.next(clock), leistung, verfahren.paket().hash(), account, now);
            drafts.add(draft, token);
            return token;
        });
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OnlineForm> open(DraftToken token, LeistungId leistung) {
        return draft(token, leistung).map(forms::open);
    }

    @Override
    @Transactional
    public SaveOutcome save(DraftToken token, LeistungId leistung, String page, FormInput input) {
        Optional<Draft> found = draft(token, leistung);
        if (found.isEmpty()) {
            return new SaveOutcome.Gone();
        }
        Verfahren pinned = forms.of(found.get());
        Optional<FormPage> asked = pinned.form().page(page);
        if (asked.isEmpty()) {
            return new SaveOutcome.Gone();
        }
        FormReading.Filled filled =
                FormReading.page(asked.get(), input, found.get().answers());
        VisibleForm form = forms.visible(pinned, filled.answers());
        List<FieldError> errors = FormValidation.page(form, asked.get(), filled.answers(), filled.malformed());
        if (!errors.isEmpty()) {
            OnlineForm typed = forms.open(found.get().withAnswers(filled.answers()));
            return new SaveOutcome.Faulty(typed, errors);
        }
        if (!drafts.saveAnswers(found.get(), filled.answers())) {
            return new SaveOutcome.ChangedMeanwhile();
        }
        removal.discardLost(found.get().answers(), filled.answers());
        return forms.stop(pinned, form, Optional.of(page))
                .<SaveOutcome>map(SaveOutcome.Stopped::new)
                .orElseGet(() -> new SaveOutcome.Saved(
                        FormFlow.of(form).after(asked.get()).map(FormPage::id), form.shown(asked.get())));
    }

    @Override
    @Transactional
    public KeepOutcome keep(DraftToken token, LeistungId leistung, String page, FormInput input) {
        Optional<Draft> found = draft(token, leistung);
        Optional<FormPage> asked = found.flatMap(draft -> forms.of(draft).form().page(page));
        if (found.isEmpty() || asked.isEmpty()) {
            return new KeepOutcome.Gone();
        }
        FormReading.Filled filled =
                FormReading.page(asked.get(), input, found.get().answers());
        if (!drafts.saveAnswers(found.get(), filled.answers())) {
            return new KeepOutcome.ChangedMeanwhile();
        }
        removal.discardLost(found.get().answers(), filled.answers());
        return new KeepOutcome.Kept(
                forms.open(found.get().withAnswers(filled.answers())),
                List.copyOf(filled.malformed().values()));
    }

    @Override
    @Transactional
    public AttachOutcome attach(DraftToken token, LeistungId leistung, String field, Upload upload) {
        Optional<Draft> found = draft(token, leistung);
        if (found.isEmpty()) {
            return new AttachOutcome.Gone();
        }
        Draft draft = found.get();
        Verfahren pinned = forms.of(draft);
        if (AttachedFiles.most(pinned.form(), field).isEmpty()) {
            return new AttachOutcome.Gone();
        }
        NamedUpload named = new NamedUpload(field, upload);
        return switch (received.add(pinned.form(), draft.answers(), named)) {
            case ReceivedFiles.Outcome.Refused refused -> new AttachOutcome.Refused(refused.messageKey());
            case ReceivedFiles.Outcome.Added added ->
                drafts.saveAnswers(draft, added.answers())
                        ? new AttachOutcome.Attached()
                        : new AttachOutcome.ChangedMeanwhile();
        };
    }

    @Override
    @Transactional
    public SaveOutcome detach(DraftToken token, LeistungId leistung, String field, UUID file) {
        Optional<Draft> found = draft(token, leistung);
        if (found.isEmpty()) {
            return new SaveOutcome.Gone();
        }
        Verfahren pinned = forms.of(found.get());
        Optional<String> page = pinned.form().pageAt(field).map(FormPage::id);
        Answers answers = found.get().answers();
        boolean attached = AttachedFiles.of(answers, field).stream()
                .anyMatch(other -> other.id().equals(file));
        if (!drafts.saveAnswers(found.get(), AttachedFiles.without(answers, field, file))) {
            return new SaveOutcome.ChangedMeanwhile();
        }
        if (attached) {
            removal.discard(file);
        }
        return new SaveOutcome.Saved(page, Set.of());
    }

    @Override
    @Transactional
    public void discard(DraftToken token) {
        drafts.findForUpdate(token).ifPresent(removal::remove);
    }

    private Optional<Draft> draft(DraftToken token, LeistungId leistung) {
        return drafts.find(token).filter(draft -> draft.leistung().equals(leistung));
    }
}
