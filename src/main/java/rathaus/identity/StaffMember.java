package rathaus.identity;

import java.util.Set;
import java.util.UUID;
import rathaus.kernel.Permission;

/**
 * A member of staff as colleagues see them.
 *
 * @param displayName as pages show it
 * @param units keys of the Organisationseinheiten they belong to
 * @param permissions what their roles allow; decisions only together with the power to sign
 * @param active whether they can log in at present
 */
public record StaffMember(UUID id, String displayName, Set<String> units, Set<Permission> permissions, boolean active) {

    public StaffMember {
        units = Set.copyOf(units);
        permissions = Set.copyOf(permissions);
    }

    /** Whether they may decide and sign for this unit. */
    public boolean mayDecideFor(String unit) {
        return active && permissions.contains(Permission.DECIDE_CASES) && units.contains(unit);
    }

    /** Whether they lead; who works on cases and keeps the records does not. */
    public boolean leads() {
        return permissions.contains(Permission.LEAD_UNITS);
    }

    @Override
    public String toString() {
        return "StaffMember[" + id + "]";
    }
}
