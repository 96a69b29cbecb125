package rathaus.applications.usecases;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import rathaus.applications.AntragTracking.NamedUpload;
import rathaus.applications.AntragTracking.OpenRequest;
import rathaus.applications.OnlineForm;
import rathaus.applications.PublicStatus;
import rathaus.applications.RequestedItem;
import rathaus.applications.Supplement;
import rathaus.applications.SupplementRequest;
import rathaus.applications.SupplyOutcome;
import rathaus.documents.UploadOutcome;
import rathaus.documents.Uploads;
import rathaus.forms.Answer;
import rathaus.forms.Answers;
import rathaus.forms.FieldError;
import rathaus.forms.FormInput;
import rathaus.forms.FormPage;
import rathaus.forms.FormReading;
import rathaus.forms.FormValidation;
import rathaus.forms.VisibleForm;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.kernel.Actor;

/** Answers a Nachforderung: exactly the places that were asked for, by the rules of the pinned form. */
@Component
class Supplying {

    private final Stores stores;
    private final Uploads uploads;
    private final History history;
    private final Clock clock;

    Supplying(Stores stores, Uploads uploads, History history, Clock clock) {
        this.stores = stores;
        this.uploads = uploads;
        this.history = history;
        this.clock = clock;
    }

    Optional<OpenRequest> open(UUID antrag, UUID request) {
        Optional<SupplementRequest> found = stores.correspondence()
                .request(request)
                .filter(asked -> asked.antrag().equals(antrag) && asked.isOpen());
        return found.flatMap(asked -> stores.antraege().find(antrag).map(submitted -> {
            OnlineForm current = stores.forms().open(submitted);
            return new OpenRequest(asked, current.form().definition(), current);
        }));
    }

    SupplyOutcome supply(UUID antrag, UUID request, FormInput input, List<NamedUpload> files, Actor actor) {
        Optional<OpenRequest> open = open(antrag, request);
        if (open.isEmpty()) {
            return new SupplyOutcome.NotOpen();
        }
        Set<String> places =
                open.get().request().items().stream().map(RequestedItem::field).collect(Collectors.toUnmodifiableSet());
        Answers answers = open.get().current().given();
        for (NamedUpload file : files) {
            if (!places.contains(file.field())) {
                continue;
            }
            switch (uploads.receive(file.upload().name(), file.upload().bytes(), AttachedFiles.bytes(answers))) {
                case UploadOutcome.Refused refused -> {
                    undo();
                    return new SupplyOutcome.FileRefused(
                            file.field(), refused.reason().messageKey());
                }
                case UploadOutcome.Accepted accepted ->
                    answers = AttachedFiles.with(answers, file.field(), accepted.content());
            }
        }
        return judge(open.get(), places, answers, input, actor);
    }

    private SupplyOutcome judge(OpenRequest open, Set<String> places, Answers answers, FormInput input, Actor actor) {
        Answers typed = answers;
        Map<String, FieldError> malformed = new LinkedHashMap<>();
        for (FormPage page : pages(open, places)) {
            FormReading.Filled filled = FormReading.page(page, input, typed);
            typed = onlyAt(places, typed, filled.answers());
            malformed.putAll(filled.malformed());
        }
        VisibleForm form = stores.forms().revisited(open.current(), typed);
        List<FieldError> errors = FormValidation.whole(form, typed, malformed).stream()
                .filter(error -> places.contains(error.place()))
                .toList();
        if (errors.isEmpty()) {
            errors = unanswered(places, form.answers());
        }
        if (!errors.isEmpty()) {
            undo();
            return new SupplyOutcome.Faulty(errors);
        }
        return store(open.request(), only(places, form.answers()), actor);
    }

    private static List<FormPage> pages(OpenRequest open, Set<String> places) {
        Set<String> asked = places.stream()
                .flatMap(place -> open.form().pageAt(place).stream())
                .map(FormPage::id)
                .collect(Collectors.toUnmodifiableSet());
        return open.form().pages().stream()
                .filter(page -> asked.contains(page.id()))
                .toList();
    }

    /** What was asked for has to be answered, even where the form would do without. */
    private static List<FieldError> unanswered(Set<String> places, Answers given) {
        return places.stream()
                .filter(place -> given.at(place).isEmpty())
                .map(FieldError::unanswered)
                .toList();
    }

    private SupplyOutcome store(SupplementRequest request, Answers answers, Actor actor) {
        Supplement supplement = new Supplement(request.id(), request.antrag(), answers, clock.instant());
        if (!stores.correspondence().answer(supplement)) {
            undo();
            return new SupplyOutcome.NotOpen();
        }
        stores.antraege().tellOffice("SUPPLEMENT", request.antrag(), request.id(), clock.instant());
        stores.antraege().report(request.antrag(), PublicStatus.PROCESSING, clock.instant());
        history.append(new Act(
                request.antrag(),
                "applications.supplement-received",
                actor,
                "Antragstellung",
                "",
                Map.of(
                        "request",
                        request.id(),
                        "fields",
                        List.copyOf(answers.all().keySet()))));
        return new SupplyOutcome.Supplied();
    }

    /** The old answers with those at the asked places taken from the new ones. */
    private static Answers onlyAt(Set<String> places, Answers old, Answers read) {
        Answers result = old;
        for (String place : places) {
            Optional<Answer> answer = read.at(place);
            result = answer.isPresent() ? result.withAt(place, answer.get()) : result.withoutAt(place);
        }
        return result;
    }

    /** The answers at these places, by place. */
    private static Answers only(Set<String> places, Answers answers) {
        Map<String, Answer> kept = new LinkedHashMap<>();
        places.forEach(place -> answers.at(place).ifPresent(answer -> kept.put(place, answer)));
        return Answers.of(kept);
    }

    /** Nothing of a refused answer stays, its files neither. */
    private static void undo() {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    }
}
