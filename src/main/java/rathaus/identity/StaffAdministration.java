package rathaus.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rathaus.kernel.Actor;

/**
 * What administrators do with the accounts of their colleagues, never with their own: so nobody gives himself a right, and as
 * long as an administrator acts, there is one. There is no other way back in for staff.
 */
public interface StaffAdministration {

    /** All accounts of the Kommune, by name. */
    List<Account> all();

    /** One account; empty if there is none at this Kommune. */
    Optional<Account> account(UUID account);

    /** Labels of the roles by their names. */
    Map<String, String> roles();

    /** Names of the units in which nobody with an open account works on cases: an Antrag for them is seen by nobody. */
    List<String> unattended();

    /** Creates an account with an initial password. */
    Outcome create(Actor.Staff administrator, StaffWish wish);

    /**
     * Gives an account another name, other roles or units, at once also for somebody who is logged in.
     *
     * @param version the state of the account that the administrator saw
     */
    Outcome change(Actor.Staff administrator, UUID account, int version, StaffWish wish);

    /**
     * Sets an initial password, takes the second factor away, lifts the lock and ends all sessions. The owner sets up a new
     * factor and password at the next log-in.
     */
    Outcome resetAccess(Actor.Staff administrator, UUID account);

    /** Shuts an account or opens it again. */
    Outcome setActive(Actor.Staff administrator, UUID account, boolean active);

    /** What became of it. */
    sealed interface Outcome {}

    /** Done. */
    record Done(UUID account) implements Outcome {}

    /**
     * Done, with a new initial password.
     *
     * @param password to be handed over in person; shown once, kept nowhere
     */
    record WithPassword(UUID account, String password) implements Outcome {
        @Override
        public String toString() {
            return "WithPassword[" + account + "]";
        }
    }

    /** Not like this. */
    record Refused(Set<StaffWish.Problem> problems) implements Outcome {

        public Refused {
            problems = Set.copyOf(problems);
        }
    }

    /** There is no such account, it is the administrator's own, or who acts is an administrator no more. */
    record Nobody() implements Outcome {}

    /**
     * One account.
     *
     * @param roles names of the roles
     * @param units keys of the units
     * @param enrolled whether a second factor is in use
     * @param locked whether failed attempts hold it shut at the moment
     * @param version counts the changes of name, roles, units and whether it is open
     */
    record Account(
            UUID id,
            String displayName,
            String login,
            Set<String> roles,
            Set<String> units,
            boolean signs,
            boolean enrolled,
            boolean locked,
            boolean active,
            int version) {

        @Override
        public String toString() {
            return "Account[" + id + "]";
        }
    }
}
