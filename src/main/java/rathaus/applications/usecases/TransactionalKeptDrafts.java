package rathaus.applications.usecases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.applications.DraftToken;
import rathaus.applications.KeptDrafts;
import rathaus.applications.domain.Draft;
import rathaus.applications.domain.DraftRetention;
import rathaus.applications.domain.LeftDrafts;
import rathaus.applications.domain.Pin;
import rathaus.kernel.Actor;
import rathaus.kernel.Language;
import rathaus.kernel.LegalDay;
import rathaus.kernel.LeistungId;
import rathaus.kernel.PublicReference;
import rathaus.notifications.Recipient;

/** Going away from a draft and coming back. */
@Component
@Transactional
class TransactionalKeptDrafts implements KeptDrafts {

    private static final int MOST = 50;
    private static final byte[] NOBODY = new byte[32];

    private final Stores stores;
    private final LeftDrafts left;
    private final PinKey pins;
    private final DraftNotices notices;
    private final DraftRemoval removal;
    private final DraftRetention retention;

    TransactionalKeptDrafts(
            Stores stores,
            LeftDrafts left,
            PinKey pins,
            DraftNotices notices,
            DraftRemoval removal,
            DraftRetention retention) {
        this.stores = stores;
        this.left = left;
        this.pins = pins;
        this.notices = notices;
        this.removal = removal;
        this.retention = retention;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Stay> stay(DraftToken token, LeistungId leistung) {
        return draft(token, leistung).map(draft -> new Stay(name(draft), until(draft), draft.account()));
    }

    @Override
    public Optional<HandedOut> handOut(
            DraftToken token, LeistungId leistung, Optional<String> email, Language language) {
        return draft(token, leistung).map(draft -> {
            Pin code = Pin.random();
            left.handOut(draft, pins.hash(code), email, language);
            email.flatMap(address -> Recipient.parse(address, language))
                    .ifPresent(to -> notices.handedOut(draft, to, until(draft)));
            return new HandedOut(draft.reference(), code.grouped(), until(draft), email);
        });
    }

    @Override
    public Optional<Resumed> resume(PublicReference reference, String typed) {
        Optional<LeftDrafts.Locked> found = left.withReference(reference);
        byte[] kept = found.flatMap(LeftDrafts.Locked::codeHash).orElse(NOBODY);
        Pin code = Pin.parse(typed).orElse(new Pin("00000000"));
        return pins.opens(code, kept) ? found.map(LeftDrafts.Locked::draft).map(this::opened) : Optional.empty();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> ofAccount(Actor.Citizen citizen) {
        return stores.drafts().ofAccount(citizen.account(), MOST).stream()
                .map(draft ->
                        new Entry(draft.reference(), draft.leistung(), name(draft), draft.editedAt(), until(draft)))
                .toList();
    }

    @Override
    public Optional<Resumed> resume(PublicReference reference, Actor.Citizen citizen) {
        return own(reference, citizen).map(this::opened);
    }

    @Override
    public boolean discard(PublicReference reference, Actor.Citizen citizen) {
        Optional<Draft> own = own(reference, citizen);
        own.ifPresent(removal::remove);
        return own.isPresent();
    }

    @Override
    public boolean putIntoAccount(DraftToken token, LeistungId leistung, Actor.Citizen citizen) {
        Optional<Draft> free =
                draft(token, leistung).filter(draft -> draft.account().isEmpty());
        free.ifPresent(draft -> left.putIntoAccount(draft, citizen.account()));
        return free.isPresent();
    }

    private Optional<Draft> own(PublicReference reference, Actor.Citizen citizen) {
        return left.withReference(reference)
                .map(LeftDrafts.Locked::draft)
                .filter(draft -> draft.account().equals(Optional.of(citizen.account())));
    }

    private Resumed opened(Draft draft) {
        DraftToken token = DraftToken.random();
        left.addToken(draft, token);
        return new Resumed(draft.leistung(), token);
    }

    private Optional<Draft> draft(DraftToken token, LeistungId leistung) {
        return stores.drafts().find(token).filter(draft -> draft.leistung().equals(leistung));
    }

    private String name(Draft draft) {
        return stores.forms().of(draft).leistung().name();
    }

    private LocalDate until(Draft draft) {
        return retention.keptUntil(LegalDay.of(draft.editedAt()));
    }
}
