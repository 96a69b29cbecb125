package rathaus.identity.usecases;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.history.Act;
import rathaus.history.History;
import rathaus.identity.StaffAdministration;
import rathaus.identity.StaffWish;
import rathaus.identity.StaffWish.Problem;
import rathaus.identity.domain.Role;
import rathaus.identity.domain.SecondFactor;
import rathaus.identity.domain.StaffAccount;
import rathaus.identity.domain.StaffAccounts;
import rathaus.identity.domain.WishRules;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.tenancy.Organisation;
import rathaus.tenancy.Organisationseinheit;

/**
 * Administration of staff accounts; every change stands in the history of the account. The accounts of all administrators are
 * locked for the length of a change, and who acts must still be one: of two who shut each other out at once, one remains.
 */
@Component
class RecordedStaffAdministration implements StaffAdministration {

    private final StaffAccounts accounts;
    private final NewAccounts created;
    private final Organisation organisation;
    private final History history;
    private final Clock clock;
    private final TransactionTemplate transaction;

    RecordedStaffAdministration(
            StaffAccounts accounts,
            NewAccounts created,
            Organisation organisation,
            History history,
            Clock clock,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.created = created;
        this.organisation = organisation;
        this.history = history;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public List<Account> all() {
        return transaction.execute(status -> {
            Map<UUID, Integer> versions = accounts.versions();
            return accounts.all().stream()
                    .map(account -> shown(account, versions.getOrDefault(account.id(), 0)))
                    .toList();
        });
    }

    @Override
    public Optional<Account> account(UUID account) {
        return all().stream().filter(one -> one.id().equals(account)).findFirst();
    }

    @Override
    public Map<String, String> roles() {
        Map<String, String> roles = new LinkedHashMap<>();
        Arrays.stream(Role.values()).forEach(role -> roles.put(role.name(), role.label()));
        return roles;
    }

    @Override
    public Outcome create(Actor.Staff administrator, StaffWish wish) {
        Set<Problem> problems = WishRules.ofNames(wish.login(), wish.displayName());
        problems.addAll(ofRights(wish));
        if (!problems.isEmpty()) {
            return new Refused(problems);
        }
        NewAccounts.Fresh fresh = created.from(wish.login(), wish.displayName(), WishRules.roles(wish), wish.units());
        return transaction.execute(status -> !stillAdministers(administrator)
                ? new Nobody()
                : created.add(fresh, administrator, Role.ADMINISTRATION.label(), wish.reason())
                        ? new WithPassword(fresh.account().id(), fresh.password())
                        : new Refused(Set.of(Problem.LOGIN_TAKEN)));
    }

    @Override
    public Outcome change(Actor.Staff administrator, UUID account, int version, StaffWish wish) {
        return transaction.execute(status -> onOther(administrator, account, found -> {
            Set<Problem> problems = WishRules.ofNames(found.login(), wish.displayName());
            problems.addAll(ofRights(wish));
            if (!problems.isEmpty()) {
                return new Refused(problems);
            }
            StaffAccount wanted = found.as(wish.displayName().strip(), WishRules.roles(wish), wish.units());
            if (!accounts.describe(wanted, version)) {
                return new Refused(Set.of(Problem.CHANGED_MEANWHILE));
            }
            note(administrator, account, "identity.staff-changed", wish.reason(), StaffChange.between(found, wanted));
            return new Done(account);
        }));
    }

    private Set<Problem> ofRights(StaffWish wish) {
        Set<Problem> problems = WishRules.ofRights(wish);
        if (wish.units().stream().anyMatch(key -> organisation.unit(key).isEmpty())) {
            problems.add(Problem.UNIT_MISSING);
        }
        return problems;
    }

    @Override
    public Outcome resetAccess(Actor.Staff administrator, UUID account) {
        InitialPasswords.Fresh password = created.password();
        return transaction.execute(status -> onOther(administrator, account, found -> {
            accounts.removeSecondFactor(account);
            accounts.changePassword(account, password.hash(), true);
            accounts.unlock(account);
            note(administrator, account, "identity.staff-access-reset", "", Map.of());
            return new WithPassword(account, password.text());
        }));
    }

    @Override
    public Outcome setActive(Actor.Staff administrator, UUID account, boolean active) {
        return transaction.execute(status -> onOther(administrator, account, found -> {
            accounts.setActive(account, active);
            note(administrator, account, active ? "identity.staff-opened" : "identity.staff-shut", "", Map.of());
            return new Done(account);
        }));
    }

    private Outcome onOther(Actor.Staff administrator, UUID account, Function<StaffAccount, Outcome> deed) {
        if (administrator.account().equals(account) || !stillAdministers(administrator)) {
            return new Nobody();
        }
        return accounts.withId(account).map(deed).orElseGet(Nobody::new);
    }

    private boolean stillAdministers(Actor.Staff administrator) {
        accounts.lockThoseIn(Role.ADMINISTRATION);
        return accounts.withId(administrator.account())
                .filter(found -> found.active() && found.permissions().contains(Permission.ADMINISTER_KOMMUNE))
                .isPresent();
    }

    private void note(
            Actor.Staff administrator, UUID account, String kind, String reason, Map<String, Object> details) {
        history.append(new Act(account, kind, administrator, Role.ADMINISTRATION.label(), reason, details));
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

    private Account shown(StaffAccount account, int version) {
        return new Account(
                account.id(),
                account.displayName(),
                account.login(),
                account.roles().stream().map(Role::name).collect(Collectors.toUnmodifiableSet()),
                account.units(),
                account.signaturePower(),
                account.secondFactor() instanceof SecondFactor.Confirmed,
                account.lock().holds(clock.instant()),
                account.active(),
                version);
    }
}
