package rathaus.applications.usecases;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.applications.DraftToken;
import rathaus.applications.FetchOutcome;
import rathaus.applications.Fetching;
import rathaus.applications.SaveOutcome;
import rathaus.applications.domain.Draft;
import rathaus.applications.domain.Drafts;
import rathaus.applications.domain.EvidencePlace;
import rathaus.forms.Answer;
import rathaus.forms.Answers;
import rathaus.forms.FetchedValue;
import rathaus.forms.Field;
import rathaus.forms.FormPage;
import rathaus.forms.VisibleForm;
import rathaus.identity.ProvenIdentity;
import rathaus.kernel.LeistungId;
import rathaus.kernel.TimeOrderedId;
import rathaus.registers.Register;
import rathaus.registers.RegisterAnswer;
import rathaus.registers.RegisterQuestion;
import rathaus.registers.Registers;
import rathaus.servicepackage.TrustLevel;

/** Reads the draft in one transaction, asks the register outside of any, and writes in a second one. */
@Component
class RecordedFetching implements Fetching {

    /** Needed to see what a register says about oneself; that the law asks for just this level is unbestätigt. */
    private static final TrustLevel NEEDED = TrustLevel.SUBSTANTIAL;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);

    private final PinnedForms forms;
    private final Drafts drafts;
    private final Registers registers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RecordedFetching(
            PinnedForms forms, Drafts drafts, Registers registers, TransactionTemplate transaction, Clock clock) {
        this.forms = forms;
        this.drafts = drafts;
        this.registers = registers;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Map<Register, Registers.Connection> registers() {
        Map<Register, Registers.Connection> reached = new EnumMap<>(Register.class);
        for (Register register : Register.values()) {
            registers.connection(register).ifPresent(connection -> reached.put(register, connection));
        }
        return reached;
    }

    /** What is asked, and of which state of the draft it was read. */
    private record Prepared(EvidencePlace place, Map<String, String> asked, Registers.Connection connection) {}

    @Override
    public FetchOutcome fetch(DraftToken token, LeistungId leistung, String field, Decision decision) {
        Optional<Draft> draft = inTransaction(() -> draft(token, leistung));
        Optional<VisibleForm> form = draft.map(found -> inTransaction(() -> visible(found)));
        Optional<EvidencePlace> place = form.flatMap(found -> EvidencePlace.of(found, field));
        Optional<Registers.Connection> connection =
                place.flatMap(found -> registers.connection(found.evidence().register()));
        if (place.isEmpty() || connection.isEmpty() || decision.person().level().compareTo(NEEDED) < 0) {
            return new FetchOutcome.Gone();
        }
        if (!place.get().isFree(draft.get().answers())) {
            return already(draft.get().answers(), place.get());
        }
        Optional<Map<String, String>> asked = place.get().asked(form.get());
        return asked.isEmpty()
                ? new FetchOutcome.InputMissing()
                : ask(token, leistung, new Prepared(place.get(), asked.get(), connection.get()), decision);
    }

    private static FetchOutcome already(Answers given, EvidencePlace place) {
        return given.get(place.field().fetchedPlace()).orElse(null) instanceof Answer.Fetched
                ? new FetchOutcome.Fetched()
                : new FetchOutcome.Gone();
    }

    private FetchOutcome ask(DraftToken token, LeistungId leistung, Prepared prepared, Decision decision) {
        EvidencePlace place = prepared.place();
        ProvenIdentity who = decision.person();
        UUID request = TimeOrderedId.next(clock);
        RegisterQuestion question = new RegisterQuestion(
                place.evidence().register(),
                new RegisterQuestion.Person(who.givenNames(), who.familyName(), who.birthDate()),
                place.inputs(prepared.asked()),
                place.evidence().legalBasis(),
                request);
        return switch (registers.ask(question)) {
            case RegisterAnswer.Found found -> {
                Answer.Source source = source(prepared, who, request);
                Answer.Fetched fetched = new Answer.Fetched(
                        source,
                        decision.wording(),
                        new TreeMap<>(prepared.asked()),
                        new TreeMap<>(found.facts()),
                        Optional.empty());
                yield keep(token, leistung, prepared, fetched);
            }
            case RegisterAnswer.NotFound ignored -> new FetchOutcome.NotFound();
            case RegisterAnswer.Ambiguous ignored -> new FetchOutcome.Ambiguous();
            case RegisterAnswer.Unreachable ignored -> new FetchOutcome.Unreachable();
        };
    }

    private Answer.Source source(Prepared prepared, ProvenIdentity who, UUID request) {
        String about = who.givenNames() + " " + who.familyName() + ", " + DAY.format(who.birthDate());
        Instant now = clock.instant();
        return new Answer.Source(
                prepared.place().evidence().register(),
                prepared.connection().simulated(),
                prepared.place().evidence().legalBasis(),
                about,
                now,
                request);
    }

    /** The draft may have gone on while the register thought: what it said is kept only if it still fits and is missing. */
    private FetchOutcome keep(DraftToken token, LeistungId leistung, Prepared prepared, Answer.Fetched fetched) {
        return inTransaction(() -> {
            Optional<Draft> draft =
                    drafts.findForUpdate(token).filter(found -> found.leistung().equals(leistung));
            if (draft.isEmpty()) {
                return new FetchOutcome.Gone();
            }
            VisibleForm form = visible(draft.get());
            EvidencePlace place = prepared.place();
            if (!place.isFree(draft.get().answers())) {
                return already(draft.get().answers(), place);
            }
            boolean fits = place.asked(form).equals(Optional.of(prepared.asked()));
            return fits
                            && drafts.saveAnswers(
                                    draft.get(),
                                    draft.get().answers().with(place.field().fetchedPlace(), fetched))
                    ? new FetchOutcome.Fetched()
                    : new FetchOutcome.ChangedMeanwhile();
        });
    }

    @Override
    public SaveOutcome decide(DraftToken token, LeistungId leistung, String id, boolean use) {
        return inTransaction(() -> {
            Optional<Draft> draft = draft(token, leistung);
            Optional<Field> field =
                    draft.flatMap(found -> forms.of(found).form().field(id));
            if (field.isEmpty()
                    || !(draft.get().answers().get(field.get().fetchedPlace()).orElse(null)
                            instanceof Answer.Fetched fetched)) {
                return new SaveOutcome.Gone();
            }
            Optional<String> page = forms.of(draft.get()).form().pageAt(id).map(FormPage::id);
            boolean done = fetched.usedSince().isPresent() && use;
            return done || drafts.saveAnswers(draft.get(), decided(draft.get(), field.get(), fetched, use))
                    ? new SaveOutcome.Saved(page, Set.of())
                    : new SaveOutcome.ChangedMeanwhile();
        });
    }

    /** To be used, it is also the answer of a question that people can type; they may still change it. */
    private Answers decided(Draft draft, Field field, Answer.Fetched fetched, boolean use) {
        if (!use) {
            return draft.answers().without(field.fetchedPlace());
        }
        Answers kept = draft.answers().with(field.fetchedPlace(), fetched.used(clock.instant()));
        return FetchedValue.of(field, fetched)
                .map(value -> kept.with(field.id(), value))
                .orElse(kept);
    }

    private VisibleForm visible(Draft draft) {
        return forms.visible(forms.of(draft), draft.answers());
    }

    private Optional<Draft> draft(DraftToken token, LeistungId leistung) {
        return drafts.find(token).filter(draft -> draft.leistung().equals(leistung));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
