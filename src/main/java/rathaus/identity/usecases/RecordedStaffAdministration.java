package rathaus.identity.usecases;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.identity.StaffAdministration;
import rathaus.identity.domain.Role;
import rathaus.identity.domain.SecondFactor;
import rathaus.identity.domain.StaffAccount;
import rathaus.identity.domain.StaffAccounts;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.tenancy.Organisation;
import rathaus.tenancy.Organisationseinheit;

/** Administration of staff accounts; every change stands in the history of the account. */
@Component
class RecordedStaffAdministration implements StaffAdministration {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 5;
    private static final int GROUP = 4;

    private final StaffAccounts accounts;
    private final PasswordHashes hashes;
    private final Organisation organisation;
    private final History history;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final SecureRandom random = new SecureRandom();

    RecordedStaffAdministration(
            StaffAccounts accounts,
            PasswordHashes hashes,
            Organisation organisation,
            History history,
            Clock clock,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.organisation = organisation;
        this.history = history;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public List<Account> all() {
        return transaction.execute(
                status -> accounts.all().stream().map(this::shown).toList());
    }

    @Override
    public Optional<String> resetAccess(Actor.Staff administrator, UUID account) {
        String password = initialPassword();
        String hash = hashes.hash(password);
        return transaction.execute(status -> other(administrator, account).map(found -> {
            accounts.removeSecondFactor(account);
            accounts.changePassword(account, hash, true);
            accounts.unlock(account);
            note(administrator, account, "identity.staff-access-reset");
            return password;
        }));
    }

    @Override
    public boolean setActive(Actor.Staff administrator, UUID account, boolean active) {
        return transaction.execute(status -> other(administrator, account)
                .map(found -> {
                    accounts.describe(withActive(found, active));
                    note(administrator, account, active ? "identity.staff-opened" : "identity.staff-shut");
                    return true;
                })
                .orElse(false));
    }

    private Optional<StaffAccount> other(Actor.Staff administrator, UUID account) {
        return administrator.account().equals(account) ? Optional.empty() : accounts.withId(account);
    }

    private void note(Actor.Staff administrator, UUID account, String kind) {
        history.append(new Act(account, kind, administrator, Role.ADMINISTRATION.label(), "", Map.of()));
    }

    @Override
    public List<String> unattended() {
        Set<String> attended = transaction.execute(status -> accounts.all().stream()
                .filter(account -> account.active()
                        && Role.permissions(account.roles(), false).contains(Permission.WORK_ON_CASES))
                .flatMap(account -> account.units().stream())
                .collect(Collectors.toSet()));
        return organisation.units().stream()
                .filter(unit -> !attended.contains(unit.key()))
                .map(Organisationseinheit::name)
                .toList();
    }

    private String unitName(String key) {
        return organisation.unit(key).map(Organisationseinheit::name).orElse(key);
    }

    private Account shown(StaffAccount account) {
        return new Account(
                account.id(),
                account.displayName(),
                account.login(),
                account.roles().stream().map(Role::label).sorted().toList(),
                account.units().stream().map(this::unitName).sorted().toList(),
                account.signaturePower(),
                account.secondFactor() instanceof SecondFactor.Confirmed,
                account.lock().holds(clock.instant()),
                account.active());
    }

    private static StaffAccount withActive(StaffAccount account, boolean active) {
        return new StaffAccount(
                account.id(),
                account.login(),
                account.displayName(),
                account.passwordHash(),
                account.initialPassword(),
                account.secondFactor(),
                account.signaturePower(),
                active,
                account.lock(),
                account.epoch(),
                account.roles(),
                account.units());
    }

    /** Twenty letters and digits that nobody mistakes for each other: 100 bits. */
    private String initialPassword() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                text.append('-');
            }
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
