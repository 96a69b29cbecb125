package rathaus.identity.usecases;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.identity.CitizenLogIn;
import rathaus.identity.RateLimit;
import rathaus.identity.RateLimits;
import rathaus.identity.domain.CitizenAccount;
import rathaus.identity.domain.CitizenAccountRegister;
import rathaus.identity.domain.EmailAddress;

/** One way through for known and unknown addresses: one look-up, one hash, one answer. */
@Component
class UniformCitizenLogIn implements CitizenLogIn {

    private final CitizenAccountRegister register;
    private final PasswordHashes hashes;
    private final RateLimits limits;
    private final Clock clock;
    private final TransactionTemplate transaction;

    UniformCitizenLogIn(
            CitizenAccountRegister register,
            PasswordHashes hashes,
            RateLimits limits,
            Clock clock,
            TransactionTemplate transaction) {
        this.register = register;
        this.hashes = hashes;
        this.limits = limits;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public Outcome logIn(String email, String password) {
        Optional<EmailAddress> address = EmailAddress.parse(email);
        String key = address.map(EmailAddress::key).orElse("");
        limits.acquire(RateLimit.CITIZEN_LOG_IN_TO_ACCOUNT, key);
        Optional<CitizenAccount> account = transaction.execute(status -> address.flatMap(register::withEmail));
        if (!hashes.matches(password, account.map(CitizenAccount::passwordHash)) || account.isEmpty()) {
            return new Refused();
        }
        limits.giveBack(RateLimit.CITIZEN_LOG_IN_TO_ACCOUNT, key);
        transaction.executeWithoutResult(
                status -> register.noteLogIn(account.get().id(), clock.instant()));
        return new LoggedIn(account.get().id(), account.get().epoch());
    }
}
