package rathaus.kernel;

import java.util.Set;
import java.util.UUID;

/**
 * Who acts: the one resolved argument of every use case. Names the Kommune where the actor is at home and the one in which
 * the act happens separately; for now an actor of another home is a stranger and has no permission but to visit.
 */
public sealed interface Actor {

    /** The Kommune in which the act happens. */
    KommuneId acting();

    /** Whether this actor may do it here. */
    boolean may(Permission permission);

    /** How histories and logs name the actor: kind and id, never a person's name. */
    String label();

    /** Somebody without an account. */
    record Guest(KommuneId acting) implements Actor {
        @Override
        public boolean may(Permission permission) {
            return permission == Permission.VISIT || permission == Permission.APPLY;
        }

        @Override
        public String label() {
            return "guest";
        }
    }

    /** Somebody logged in to a citizen account. */
    record Citizen(UUID account, KommuneId home, KommuneId acting) implements Actor {
        @Override
        public boolean may(Permission permission) {
            return switch (permission) {
                case VISIT, APPLY -> true;
                case USE_OWN_ACCOUNT -> home.equals(acting);
                default -> false;
            };
        }

        @Override
        public String label() {
            return "citizen:" + account;
        }
    }

    /** A member of staff, logged in with a second factor. */
    record Staff(UUID account, KommuneId home, KommuneId acting, Set<Permission> permissions) implements Actor {

        public Staff {
            permissions = Set.copyOf(permissions);
        }

        @Override
        public boolean may(Permission permission) {
            return permission == Permission.VISIT || (home.equals(acting) && permissions.contains(permission));
        }

        @Override
        public String label() {
            return "staff:" + account;
        }
    }

    /** The program itself: a scheduled task or the start of the installation. */
    record Machine(String task, KommuneId acting) implements Actor {
        @Override
        public boolean may(Permission permission) {
            return true;
        }

        @Override
        public String label() {
            return "machine:" + task;
        }
    }
}
