package rathaus.identity.usecases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rathaus.identity.StaffDirectory;
import rathaus.identity.StaffMember;
import rathaus.identity.domain.StaffAccount;
import rathaus.identity.domain.StaffAccounts;

/** The directory of staff, read from the accounts. */
@Component
@Transactional(readOnly = true)
class StoredStaffDirectory implements StaffDirectory {

    private final StaffAccounts accounts;

    StoredStaffDirectory(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<StaffMember> member(UUID id) {
        return accounts.withId(id).map(StoredStaffDirectory::asMember);
    }

    @Override
    public Optional<String> displayName(UUID id) {
        return accounts.withId(id).map(StaffAccount::displayName);
    }

    @Override
    public Map<UUID, String> displayNames(Set<UUID> ids) {
        return accounts.displayNames(ids);
    }

    @Override
    public Set<String> unitsOf(UUID id) {
        return accounts.withId(id).map(StaffAccount::units).orElse(Set.of());
    }

    @Override
    public List<StaffMember> membersOf(Set<String> units) {
        return accounts.inUnits(units).stream()
                .map(StoredStaffDirectory::asMember)
                .filter(StaffMember::active)
                .toList();
    }

    @Override
    public List<StaffMember> decidersOf(String unit) {
        return membersOf(Set.of(unit)).stream()
                .filter(member -> member.mayDecideFor(unit))
                .toList();
    }

    private static StaffMember asMember(StaffAccount account) {
        return new StaffMember(
                account.id(), account.displayName(), account.units(), account.permissions(), account.active());
    }
}
