package rathaus.identity.usecases;

import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.identity.CitizenAccountDeleted;
import rathaus.identity.NotificationPreference;
import rathaus.identity.OwnAccount;
import rathaus.identity.RateLimit;
import rathaus.identity.RateLimits;
import rathaus.identity.domain.CitizenAccount;
import rathaus.identity.domain.CitizenAccountRegister;
import rathaus.identity.domain.OpenLinks;
import rathaus.kernel.Actor;
import rathaus.kernel.Language;

/** Preferences and deletion of one's own account. */
@Component
class StoredOwnAccount implements OwnAccount {

    private final CitizenAccountRegister register;
    private final OpenLinks links;
    private final PasswordHashes hashes;
    private final RateLimits limits;
    private final History history;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    StoredOwnAccount(
            CitizenAccountRegister register,
            OpenLinks links,
            PasswordHashes hashes,
            RateLimits limits,
            History history,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.register = register;
        this.links = links;
        this.hashes = hashes;
        this.limits = limits;
        this.history = history;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    public void choose(Actor.Citizen citizen, Language language, NotificationPreference notification) {
        transaction.executeWithoutResult(status -> {
            register.changePreferences(citizen.account(), language, notification);
            note(citizen, "identity.preferences-changed", Map.of("notification", notification.name()));
        });
    }

    @Override
    public boolean delete(Actor.Citizen citizen, String password) {
        limits.acquire(RateLimit.PASSWORD_CONFIRMATION, citizen.label());
        Optional<CitizenAccount> account = transaction.execute(status -> register.withId(citizen.account()));
        if (!hashes.matches(password, account.map(CitizenAccount::passwordHash)) || account.isEmpty()) {
            return false;
        }
        return transaction.execute(status -> {
            links.voidAll(account.get().email());
            note(citizen, "identity.account-deleted", Map.of());
            events.publishEvent(new CitizenAccountDeleted(citizen.acting(), citizen.account()));
            return register.delete(citizen.account());
        });
    }

    private void note(Actor.Citizen citizen, String kind, Map<String, Object> details) {
        history.append(new Act(citizen.account(), kind, citizen, "Kontoinhaber", "", details));
    }
}
