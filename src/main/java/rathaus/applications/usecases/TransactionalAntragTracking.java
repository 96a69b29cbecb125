package rathaus.applications.usecases;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.applications.AntragTracking;
import rathaus.applications.ProvidedDocument;
import rathaus.applications.SupplyOutcome;
import rathaus.applications.WithdrawalOutcome;
import rathaus.applications.domain.Antraege;
import rathaus.applications.domain.Antraege.KeptAntrag;
import rathaus.applications.domain.Correspondence;
import rathaus.applications.domain.Pin;
import rathaus.forms.FormInput;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.kernel.Actor;
import rathaus.kernel.LeistungId;
import rathaus.kernel.PublicReference;
import rathaus.kernel.TimeOrderedId;

/** What citizens do after the submission. */
@Component
@Transactional
class TransactionalAntragTracking implements AntragTracking {

    private static final String CITIZEN = "Antragstellung";
    private static final int PAGE = 20;
    private static final byte[] NOBODY = new byte[32];

    private final Stores stores;
    private final Supplying supplying;
    private final Withdrawing withdrawing;
    private final PinKey pins;
    private final History history;
    private final Clock clock;

    TransactionalAntragTracking(
            Stores stores, Supplying supplying, Withdrawing withdrawing, PinKey pins, History history, Clock clock) {
        this.stores = stores;
        this.supplying = supplying;
        this.withdrawing = withdrawing;
        this.pins = pins;
        this.history = history;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UUID> unlock(PublicReference reference, String typed) {
        Optional<KeptAntrag> found = stores.antraege().withReference(reference);
        byte[] kept = found.map(KeptAntrag::pinHash).orElse(NOBODY);
        Pin pin = Pin.parse(typed).orElse(new Pin("00000000"));
        return pins.opens(pin, kept) ? found.map(KeptAntrag::id) : Optional.empty();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UUID> find(PublicReference reference) {
        return stores.antraege().withReference(reference).map(KeptAntrag::id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UUID> ofAccount(PublicReference reference, Actor.Citizen citizen) {
        return stores.antraege()
                .withReference(reference)
                .filter(antrag -> antrag.account().equals(Optional.of(citizen.account())))
                .map(KeptAntrag::id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<State> state(UUID id) {
        return stores.antraege().kept(id).map(antrag -> {
            LeistungId leistung = new LeistungId(antrag.leistung());
            return new State(
                    id,
                    antrag.reference(),
                    leistung,
                    stores.forms().nameOf(leistung),
                    antrag.submittedAt(),
                    antrag.status(),
                    antrag.statusSince(),
                    antrag.ending(),
                    antrag.withdrawn(),
                    stores.correspondence().requests(id),
                    stores.correspondence().documents(id),
                    stores.correspondence().messages(id).stream()
                            .map(letter -> new Message(letter.fromOffice(), letter.body(), letter.at()))
                            .toList());
        });
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> ofAccount(Actor.Citizen citizen, Optional<PublicReference> before) {
        Optional<Antraege.Place> place = before.flatMap(
                        reference -> stores.antraege().withReference(reference))
                .filter(antrag -> antrag.account().equals(Optional.of(citizen.account())))
                .map(antrag -> new Antraege.Place(antrag.submittedAt(), antrag.id()));
        return stores.antraege().ofAccount(citizen.account(), place, PAGE).stream()
                .map(antrag -> new Entry(
                        antrag.reference(),
                        new LeistungId(antrag.leistung()),
                        stores.forms().nameOf(new LeistungId(antrag.leistung())),
                        antrag.submittedAt(),
                        antrag.status(),
                        antrag.ending()))
                .toList();
    }

    @Override
    public WithdrawalOutcome withdraw(UUID antrag, String reason, Actor actor) {
        return withdrawing.withdraw(antrag, reason, actor);
    }

    @Override
    public void write(UUID antrag, String text, Actor actor) {
        UUID id = TimeOrderedId.next(clock);
        stores.correspondence().addMessage(new Correspondence.Letter(id, antrag, false, text, clock.instant()));
        stores.antraege().tellOffice("MESSAGE", antrag, id, clock.instant());
        history.append(new Act(antrag, "applications.message-received", actor, CITIZEN, "", Map.of("message", id)));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OpenRequest> request(UUID antrag, UUID request) {
        return supplying.open(antrag, request);
    }

    @Override
    public SupplyOutcome supply(UUID antrag, UUID request, FormInput input, List<NamedUpload> uploads, Actor actor) {
        return supplying.supply(antrag, request, input, uploads, actor);
    }

    @Override
    public Optional<ProvidedDocument> retrieve(UUID antrag, UUID document, Actor actor) {
        Optional<ProvidedDocument> found = stores.correspondence()
                .document(document)
                .filter(provided -> provided.antrag().equals(antrag))
                .filter(provided -> provided.endedAt().isEmpty());
        if (found.isPresent() && stores.correspondence().retrieved(document, clock.instant())) {
            stores.antraege().tellOffice("RETRIEVAL", antrag, document, clock.instant());
            history.append(new Act(
                    antrag, "applications.document-retrieved", actor, CITIZEN, "", Map.of("document", document)));
        }
        return found;
    }
}
