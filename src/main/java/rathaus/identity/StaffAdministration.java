package rathaus.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.kernel.Actor;

/** What administrators do with the accounts of their colleagues. There is no other way back in for staff. */
public interface StaffAdministration {

    /** All accounts of the Kommune, by name. */
    List<Account> all();

    /** Names of the units in which nobody with an open account works on cases: an Antrag for them is seen by nobody. */
    List<String> unattended();

    /**
     * Sets an initial password, takes the second factor away, lifts the lock and ends all sessions. The owner sets up a new
     * factor and password at the next log-in.
     *
     * @return the initial password, to be handed over in person and never shown again; empty if there is no such account, or
     *     it is the administrator's own
     */
    Optional<String> resetAccess(Actor.Staff administrator, UUID account);

    /** Shuts an account or opens it again. False if there is no such account, or it is the administrator's own. */
    boolean setActive(Actor.Staff administrator, UUID account, boolean active);

    /**
     * One account.
     *
     * @param roles labels of the roles
     * @param units names of the units, by name
     * @param enrolled whether a second factor is in use
     * @param locked whether failed attempts hold it shut at the moment
     */
    record Account(
            UUID id,
            String displayName,
            String login,
            List<String> roles,
            List<String> units,
            boolean signs,
            boolean enrolled,
            boolean locked,
            boolean active) {

        @Override
        public String toString() {
            return "Account[" + id + "]";
        }
    }
}
