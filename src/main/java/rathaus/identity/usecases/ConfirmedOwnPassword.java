package rathaus.identity.usecases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.identity.OwnPassword;
import rathaus.identity.PasswordChange;
import rathaus.identity.PasswordWeakness;
import rathaus.identity.RateLimit;
import rathaus.identity.RateLimits;
import rathaus.identity.domain.CitizenAccount;
import rathaus.identity.domain.CitizenAccountRegister;
import rathaus.identity.domain.PasswordPolicy;
import rathaus.identity.domain.StaffAccount;
import rathaus.identity.domain.StaffAccounts;
import rathaus.kernel.Actor;

/** Changes a password after the present one was confirmed; a stolen session cannot guess it without limit. */
@Component
class ConfirmedOwnPassword implements OwnPassword {

    private final CitizenAccountRegister citizens;
    private final StaffAccounts staff;
    private final StaffAttempts attempts;
    private final PasswordHashes hashes;
    private final RateLimits limits;
    private final TransactionTemplate transaction;

    ConfirmedOwnPassword(
            CitizenAccountRegister citizens,
            StaffAccounts staff,
            StaffAttempts attempts,
            PasswordHashes hashes,
            RateLimits limits,
            TransactionTemplate transaction) {
        this.citizens = citizens;
        this.staff = staff;
        this.attempts = attempts;
        this.hashes = hashes;
        this.limits = limits;
        this.transaction = transaction;
    }

    @Override
    public PasswordChange change(Actor.Citizen citizen, String present, String wanted) {
        limits.acquire(RateLimit.PASSWORD_CONFIRMATION, citizen.label());
        Optional<CitizenAccount> account = transaction.execute(status -> citizens.withId(citizen.account()));
        List<String> names = account.map(found -> found.email().names()).orElse(List.of());
        Optional<PasswordChange> refusal = refusal(present, account.map(CitizenAccount::passwordHash), wanted, names);
        return refusal.orElseGet(() -> {
            String hash = hashes.hash(wanted);
            return new PasswordChange.Changed(
                    transaction.execute(status -> citizens.changePassword(citizen.account(), hash)));
        });
    }

    @Override
    public PasswordChange change(Actor.Staff member, String present, String wanted) {
        limits.acquire(RateLimit.PASSWORD_CONFIRMATION, member.label());
        Optional<StaffAccount> account = transaction.execute(status -> staff.withId(member.account()));
        List<String> names = account.map(found -> List.of(found.login())).orElse(List.of());
        Optional<PasswordChange> refusal = refusal(present, account.map(StaffAccount::passwordHash), wanted, names);
        if (refusal.isPresent() || account.isEmpty()) {
            return refusal.orElseGet(PasswordChange.PresentPasswordWrong::new);
        }
        String hash = hashes.hash(wanted);
        return new PasswordChange.Changed(transaction.execute(status -> {
            attempts.note(account.get(), "identity.password-changed", Map.of());
            return staff.changePassword(member.account(), hash, false);
        }));
    }

    private Optional<PasswordChange> refusal(String present, Optional<String> hash, String wanted, List<String> names) {
        if (!hashes.matches(present, hash)) {
            return Optional.of(new PasswordChange.PresentPasswordWrong());
        }
        Optional<PasswordWeakness> weakness = PasswordPolicy.weakness(wanted, names);
        return weakness.map(PasswordChange.TooWeak::new);
    }
}
