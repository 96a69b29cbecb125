package rathaus.applications.usecases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.applications.DraftToken;
import rathaus.applications.Prefilling;
import rathaus.applications.PublishedVerfahren;
import rathaus.applications.SubmittedAntrag;
import rathaus.applications.domain.Antraege.KeptAntrag;
import rathaus.applications.domain.Draft;
import rathaus.applications.domain.PrefillValues;
import rathaus.forms.Answers;
import rathaus.forms.FormPage;
import rathaus.identity.CitizenAccounts;
import rathaus.identity.CitizenContact;
import rathaus.kernel.Actor;
import rathaus.kernel.LegalDay;
import rathaus.kernel.LeistungId;

/** Looks into the account and its last Antraege. */
@Component
@Transactional(readOnly = true)
class OfferedPrefilling implements Prefilling {

    private static final int LOOKED_AT = 5;
    private static final String ACCOUNT = "konto";

    private final Stores stores;
    private final PublishedVerfahren published;
    private final CitizenAccounts accounts;

    OfferedPrefilling(Stores stores, PublishedVerfahren published, CitizenAccounts accounts) {
        this.stores = stores;
        this.published = published;
        this.accounts = accounts;
    }

    @Override
    public List<Offer> offers(DraftToken token, LeistungId leistung, String page, Actor.Citizen citizen) {
        return all(token, leistung, page, citizen).map(Taken::offer).toList();
    }

    @Override
    public Optional<Taken> take(
            DraftToken token, LeistungId leistung, String page, String source, Actor.Citizen citizen) {
        return all(token, leistung, page, citizen)
                .filter(taken -> taken.offer().key().equals(source))
                .findFirst();
    }

    private Stream<Taken> all(DraftToken token, LeistungId leistung, String page, Actor.Citizen citizen) {
        Optional<Draft> draft =
                stores.drafts().find(token).filter(found -> found.leistung().equals(leistung));
        Optional<FormPage> asked =
                draft.flatMap(found -> stores.forms().of(found).form().page(page));
        if (draft.isEmpty()
                || asked.isEmpty()
                || PrefillValues.open(asked.get(), draft.get().answers()).isEmpty()) {
            return Stream.empty();
        }
        Stream<Taken> account = accounts.contact(citizen.account()).stream()
                .map(contact -> ofAccount(asked.get(), draft.get(), contact));
        Stream<Taken> earlier = stores.antraege().ofAccount(citizen.account(), Optional.empty(), LOOKED_AT).stream()
                .flatMap(kept -> ofEarlier(asked.get(), draft.get(), kept).stream());
        return Stream.concat(account, earlier).filter(taken -> !taken.answers().isEmpty());
    }

    private static Taken ofAccount(FormPage page, Draft draft, CitizenContact contact) {
        Answers answers = PrefillValues.ofAccount(page, draft.answers(), contact.email());
        return new Taken(new Offer(ACCOUNT, new Source.Account(contact.account())), answers);
    }

    private Optional<Taken> ofEarlier(FormPage page, Draft draft, KeptAntrag kept) {
        return stores.antraege().find(kept.id()).map(antrag -> {
            boolean same = antrag.leistung().equals(draft.leistung());
            Answers answers = PrefillValues.ofEarlier(
                    page, draft.answers(), published.version(antrag.version()).form(), antrag.answers(), same);
            return new Taken(new Offer(kept.reference().value(), source(antrag)), answers);
        });
    }

    private Source source(SubmittedAntrag antrag) {
        return new Source.EarlierAntrag(
                antrag.reference(), stores.forms().nameOf(antrag), LegalDay.of(antrag.submittedAt()));
    }
}
