package rathaus.identity.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rathaus.kernel.Permission;

/**
 * The account of a member of staff.
 *
 * @param login the name typed at log-in, lower case
 * @param initialPassword whether an administrator set the password; then nothing else works until it is changed
 * @param signaturePower whether they may sign anything today (Zeichnungsbefugnis); what, tell their {@link GivenPowers}
 * @param units keys of Organisationseinheiten
 * @param epoch generation of sessions
 */
public record StaffAccount(
        UUID id,
        String login,
        String displayName,
        String passwordHash,
        boolean initialPassword,
        SecondFactor secondFactor,
        boolean signaturePower,
        boolean active,
        Lock lock,
        int epoch,
        Set<Role> roles,
        Set<String> units) {

    public StaffAccount {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
    }

    /** Failed attempts since the last complete log-in, and until when no further one counts. */
    public record Lock(int failedAttempts, @Nullable Instant until) {

        /** Whether attempts are refused at this moment. */
        public boolean holds(Instant now) {
            return until != null && now.isBefore(until);
        }
    }

    /** The same account with another name, other roles and units. */
    public StaffAccount as(String otherName, Set<Role> otherRoles, Set<String> otherUnits) {
        return new StaffAccount(
                id,
                login,
                otherName,
                passwordHash,
                initialPassword,
                secondFactor,
                signaturePower,
                active,
                lock,
                epoch,
                otherRoles,
                otherUnits);
    }

    /** What the account may do at present. */
    public Set<Permission> permissions() {
        return initialPassword
                ? EnumSet.of(Permission.VISIT, Permission.USE_WORKPLACE)
                : Role.permissions(roles, signaturePower);
    }

    @Override
    public String toString() {
        return "StaffAccount[" + id + "]";
    }
}
