package rathaus.identity.usecases;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.identity.MailedLinks;
import rathaus.identity.NotificationPreference;
import rathaus.identity.domain.CitizenAccount;
import rathaus.identity.domain.CitizenAccountRegister;
import rathaus.identity.domain.EmailAddress;
import rathaus.identity.domain.MailedLink;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.kernel.TimeOrderedId;
import rathaus.tenancy.KommuneScope;

/** What a used link does to the account behind its address. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LinkedAccounts {

    private final CitizenAccountRegister register;
    private final History history;
    private final Clock clock;

    LinkedAccounts(CitizenAccountRegister register, History history, Clock clock) {
        this.register = register;
        this.history = history;
        this.clock = clock;
    }

    boolean exists(EmailAddress email) {
        return register.withEmail(email).isPresent();
    }

    /** A link to register needs an address without an account, one to reset a password an address with one. */
    boolean fits(MailedLinks.Purpose purpose, Optional<MailedLink> link) {
        return link.filter(found -> exists(found.email()) == (purpose == MailedLinks.Purpose.PASSWORD_RESET))
                .isPresent();
    }

    /** Creates the account, or changes its password; empty if the link does not fit (any more). */
    Optional<CitizenAccount> setPassword(MailedLink link, String hash) {
        return switch (link.purpose()) {
            case REGISTRATION -> create(link, hash);
            case PASSWORD_RESET -> register.withEmail(link.email()).map(account -> reset(account, hash));
        };
    }

    private Optional<CitizenAccount> create(MailedLink link, String hash) {
        CitizenAccount account = new CitizenAccount(
                TimeOrderedId.next(clock), link.email(), hash, link.language(), NotificationPreference.ELECTRONIC, 0);
        if (!register.add(account, clock.instant())) {
            return Optional.empty();
        }
        note(account.id(), "identity.account-created");
        return Optional.of(account);
    }

    private CitizenAccount reset(CitizenAccount account, String hash) {
        int epoch = register.changePassword(account.id(), hash);
        note(account.id(), "identity.password-reset");
        return new CitizenAccount(
                account.id(), account.email(), hash, account.language(), account.notification(), epoch);
    }

    private void note(UUID account, String kind) {
        KommuneId kommune = KommuneScope.required();
        history.append(
                new Act(account, kind, new Actor.Citizen(account, kommune, kommune), "Kontoinhaber", "", Map.of()));
    }
}
