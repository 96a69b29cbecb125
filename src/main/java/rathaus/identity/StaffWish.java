package rathaus.identity;

import java.util.Set;

/**
 * What an administrator wants an account to be.
 *
 * @param login the name typed at log-in; that of an account that exists stays what it is
 * @param roles by name, of {@link StaffAdministration#roles()}
 * @param units keys of Organisationseinheiten
 * @param reason why, for the history
 */
public record StaffWish(String login, String displayName, Set<String> roles, Set<String> units, String reason) {

    public StaffWish {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
    }

    /** Why an account cannot be like this. */
    public enum Problem {
        NAME_WRONG,
        LOGIN_WRONG,
        LOGIN_TAKEN,
        ROLE_MISSING,
        /** Somebody who works on cases belongs to a unit, or sees none. */
        UNIT_MISSING,
        REASON_MISSING,
        CHANGED_MEANWHILE
    }

    @Override
    public String toString() {
        return "StaffWish";
    }
}
