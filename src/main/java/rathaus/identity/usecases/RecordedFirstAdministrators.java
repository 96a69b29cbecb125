package rathaus.identity.usecases;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.identity.FirstAdministrators;
import rathaus.identity.StaffWish.Problem;
import rathaus.identity.domain.Role;
import rathaus.identity.domain.StaffAccounts;
import rathaus.identity.domain.WishRules;
import rathaus.kernel.Actor;

/** Administrators whom the operator of the machine appoints; the history names the machine. */
@Component
class RecordedFirstAdministrators implements FirstAdministrators {

    private static final String ROLE = "Betrieb der Anlage";
    private static final String REASON = "Auf der Befehlszeile des Servers angelegt";

    private final StaffAccounts accounts;
    private final NewAccounts created;
    private final TransactionTemplate transaction;

    RecordedFirstAdministrators(StaffAccounts accounts, NewAccounts created, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.created = created;
        this.transaction = transaction;
    }

    @Override
    public boolean present() {
        return transaction.execute(status -> isThere());
    }

    private boolean isThere() {
        return accounts.all().stream()
                .anyMatch(account -> account.active() && account.roles().contains(Role.ADMINISTRATION));
    }

    @Override
    public Outcome appoint(Actor.Machine operator, String login, String displayName, boolean another) {
        Set<Problem> problems = WishRules.ofNames(login, displayName);
        if (!problems.isEmpty()) {
            return new Refused(problems);
        }
        NewAccounts.Fresh fresh = created.from(login, displayName, Set.of(Role.ADMINISTRATION), Set.of());
        return transaction.execute(status -> {
            if (!another && isThere()) {
                return new AlreadyThere();
            }
            return created.add(fresh, operator, ROLE, REASON)
                    ? new Appointed(fresh.account().login(), fresh.password())
                    : new Refused(Set.of(Problem.LOGIN_TAKEN));
        });
    }
}
