package rathaus.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The staff of the open Kommune. */
public interface StaffDirectory {

    /** One member, active or not; empty if there is none at this Kommune. */
    Optional<StaffMember> member(UUID id);

    /** The name that pages show. */
    Optional<String> displayName(UUID id);

    /** The names that pages show, of several members at once; strangers are left out. */
    Map<UUID, String> displayNames(Set<UUID> ids);

    /** Keys of the Organisationseinheiten to which the member belongs; empty for strangers. */
    Set<String> unitsOf(UUID id);

    /** The active members of any of these units, each once, by name. */
    List<StaffMember> membersOf(Set<String> units);

    /** The active members of a unit who may decide and sign, by name. */
    List<StaffMember> decidersOf(String unit);
}
