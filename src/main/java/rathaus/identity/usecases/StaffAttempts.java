package rathaus.identity.usecases;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.identity.domain.LogInBackOff;
import rathaus.identity.domain.Role;
import rathaus.identity.domain.StaffAccount;
import rathaus.identity.domain.StaffAccounts;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneScope;

/** Counts failed log-ins, locks, and writes down what happened to an account. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StaffAttempts {

    private final StaffAccounts accounts;
    private final History history;
    private final Clock clock;

    StaffAttempts(StaffAccounts accounts, History history, Clock clock) {
        this.accounts = accounts;
        this.history = history;
        this.clock = clock;
    }

    /** One failed attempt more; the account locks when there were too many. */
    void failed(StaffAccount account) {
        int failures = accounts.countFailure(account.id());
        LogInBackOff.lockedUntil(failures, clock.instant()).ifPresent(until -> {
            accounts.lockUntil(account.id(), until);
            note(account, "identity.staff-locked", Map.of("failures", failures, "until", until.toString()));
        });
    }

    /** Appends what the owner of the account did, or what was done in the owner's name. */
    void note(StaffAccount account, String kind, Map<String, Object> details) {
        KommuneId kommune = KommuneScope.required();
        Actor owner = new Actor.Staff(account.id(), kommune, kommune, account.permissions());
        history.append(new Act(account.id(), kind, owner, rolesOf(account), "", details));
    }

    private static String rolesOf(StaffAccount account) {
        List<String> labels = account.roles().stream().map(Role::label).sorted().toList();
        return labels.isEmpty() ? "-" : String.join(", ", labels);
    }
}
