package rathaus.identity.usecases;

import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.identity.domain.Role;
import rathaus.identity.domain.SecondFactor;
import rathaus.identity.domain.StaffAccount;
import rathaus.identity.domain.StaffAccounts;
import rathaus.identity.domain.WishRules;
import rathaus.kernel.Actor;
import rathaus.kernel.TimeOrderedId;

/** Accounts of staff that begin with an initial password and without a second factor. */
@Component
class NewAccounts {

    private final StaffAccounts accounts;
    private final InitialPasswords passwords;
    private final History history;
    private final Clock clock;

    NewAccounts(StaffAccounts accounts, InitialPasswords passwords, History history, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.history = history;
        this.clock = clock;
    }

    /** A new password; dear to hash, so outside of any transaction. */
    InitialPasswords.Fresh password() {
        return passwords.next();
    }

    /** One that is not stored yet; outside of any transaction. */
    Fresh from(String login, String displayName, Set<Role> roles, Set<String> units) {
        InitialPasswords.Fresh password = passwords.next();
        return new Fresh(
                new StaffAccount(
                        TimeOrderedId.next(clock),
                        WishRules.login(login),
                        displayName.strip(),
                        password.hash(),
                        true,
                        new SecondFactor.Missing(),
                        false,
                        true,
                        new StaffAccount.Lock(0, null),
                        0,
                        roles,
                        units),
                password.text());
    }

    /** Stores it within the caller's transaction and notes who did so. False if the log-in is taken. */
    boolean add(Fresh fresh, Actor by, String role, String reason) {
        StaffAccount account = fresh.account();
        if (!accounts.add(account, clock.instant())) {
            return false;
        }
        history.append(new Act(account.id(), "identity.staff-added", by, role, reason, StaffChange.of(account)));
        return true;
    }

    /** An account and its password. */
    record Fresh(StaffAccount account, String password) {
        @Override
        public String toString() {
            return "Fresh[" + account.id() + "]";
        }
    }
}
