package rathaus.applications.usecases;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import rathaus.applications.AntragTracking.NamedUpload;
import rathaus.applications.DirectOutcome;
import rathaus.applications.DirectSubmission;
import rathaus.applications.DraftToken;
import rathaus.applications.PublishedVerfahren;
import rathaus.applications.Submission;
import rathaus.applications.SubmitOutcome;
import rathaus.applications.SubmittedAntrag;
import rathaus.applications.domain.Draft;
import rathaus.catalogue.PublishedLeistungen;
import rathaus.forms.Answer;
import rathaus.forms.Answers;
import rathaus.forms.FieldError;
import rathaus.forms.FormReading;
import rathaus.forms.FormValidation;
import rathaus.forms.VisibleForm;
import rathaus.kernel.Actor;
import rathaus.kernel.LeistungId;
import rathaus.kernel.TimeOrderedId;
import rathaus.procedure.Verfahren;

/** Makes a draft of what was sent and submits it, in one transaction: all or nothing. */
@Component
@Transactional
class TransactionalDirectSubmission implements DirectSubmission {

    private final PublishedVerfahren published;
    private final PublishedLeistungen leistungen;
    private final Stores stores;
    private final Submission submission;
    private final ReceivedFiles received;
    private final Clock clock;

    TransactionalDirectSubmission(
            PublishedVerfahren published,
            PublishedLeistungen leistungen,
            Stores stores,
            Submission submission,
            ReceivedFiles received,
            Clock clock) {
        this.published = published;
        this.leistungen = leistungen;
        this.stores = stores;
        this.submission = submission;
        this.received = received;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Offer> offers() {
        return leistungen.online().stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .flatMap(leistung -> offer(leistung).stream())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Offer> offer(LeistungId leistung) {
        return published
                .current(leistung)
                .map(verfahren -> new Offer(leistung, verfahren.leistung().name(), verfahren.form()));
    }

    @Override
    public DirectOutcome submit(LeistungId leistung, DraftToken token, Content content, Actor actor) {
        Optional<Verfahren> verfahren = published.current(leistung);
        if (verfahren.isEmpty()) {
            return new DirectOutcome.NotOnline();
        }
        stores.drafts().reserve(token);
        Optional<SubmittedAntrag> earlier = stores.antraege().ofToken(token);
        DirectOutcome outcome = earlier.isPresent()
                ? repeated(earlier.get(), token, content)
                : first(verfahren.get(), token, content, actor);
        if (!(outcome instanceof DirectOutcome.Submitted)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return outcome;
    }

    private DirectOutcome first(Verfahren verfahren, DraftToken token, Content content, Actor actor) {
        FormReading.Filled filled = FormReading.all(verfahren.form(), content.answers(), Answers.none());
        Answers answers = filled.answers();
        for (NamedUpload file : content.files()) {
            switch (received.add(verfahren.form(), answers, file)) {
                case ReceivedFiles.Outcome.Refused refused -> {
                    return new DirectOutcome.FileRefused(file.field(), refused.messageKey());
                }
                case ReceivedFiles.Outcome.Added added -> answers = added.answers();
            }
        }
        VisibleForm form = stores.forms().visible(verfahren, answers);
        List<FieldError> errors = FormValidation.whole(form, answers, filled.malformed());
        Draft draft = Draft.begun(
                        TimeOrderedId.next(clock),
                        verfahren.leistung().id(),
                        verfahren.paket().hash(),
                        Optional.empty(),
                        clock.instant())
                .withAnswers(answers);
        Optional<DirectOutcome> stopped = stores.forms()
                .stop(verfahren, form, Optional.empty())
                .filter(stop -> stores.forms().open(draft).stop().isPresent())
                .map(DirectOutcome.Stopped::new);
        if (stopped.isPresent() || !errors.isEmpty()) {
            return stopped.orElseGet(() -> new DirectOutcome.Faulty(verfahren.form(), errors));
        }
        stores.drafts().add(draft, token);
        return submitted(
                verfahren, submission.submit(token, verfahren.leistung().id(), content.choices(), actor));
    }

    private static DirectOutcome submitted(Verfahren verfahren, SubmitOutcome outcome) {
        return switch (outcome) {
            case SubmitOutcome.Submitted submitted -> new DirectOutcome.Submitted(submitted.receipt());
            case SubmitOutcome.Faulty faulty -> new DirectOutcome.Faulty(verfahren.form(), faulty.errors());
            case SubmitOutcome.NotDeclared ignored -> new DirectOutcome.NotDeclared();
            case SubmitOutcome.Stopped stopped -> new DirectOutcome.Stopped(stopped.stop());
            case SubmitOutcome.Gone ignored -> new DirectOutcome.NotOnline();
        };
    }

    private DirectOutcome repeated(SubmittedAntrag earlier, DraftToken token, Content content) {
        Verfahren pinned = published.version(earlier.version());
        Answers read = FormReading.all(pinned.form(), content.answers(), Answers.none())
                .answers();
        VisibleForm form = stores.forms().visible(pinned, read);
        boolean same = typed(pinned, form.answers()).equals(typed(pinned, earlier.answers()));
        return submission
                .receipt(token)
                .filter(receipt -> same)
                .<DirectOutcome>map(DirectOutcome.Submitted::new)
                .orElseGet(DirectOutcome.KeyUsed::new);
    }

    /** Only what somebody typed: computed values may change over night, files have other ids each time. */
    private static Answers typed(Verfahren verfahren, Answers answers) {
        Answers typed = Answers.none();
        for (var entry : answers.all().entrySet()) {
            boolean computed = verfahren
                    .form()
                    .field(entry.getKey())
                    .filter(field -> !field.type().isAsked())
                    .isPresent();
            if (!computed && !(entry.getValue() instanceof Answer.Files)) {
                typed = typed.with(entry.getKey(), entry.getValue());
            }
        }
        return typed;
    }
}
