package rathaus.identity;

import java.util.Set;
import rathaus.kernel.Actor;

/** How a Kommune gets an administrator whom no colleague can appoint: by whoever operates the machine. */
public interface FirstAdministrators {

    /** Whether somebody at the open Kommune can administer its accounts. */
    boolean present();

    /**
     * Creates an account with the role Administration and nothing else.
     *
     * @param another whether it is wanted although there is an administrator, as when the only one cannot get in any more
     */
    Outcome appoint(Actor.Machine operator, String login, String displayName, boolean another);

    /** What became of it. */
    sealed interface Outcome {}

    /**
     * The account is there.
     *
     * @param password to be changed at the first log-in; shown once, kept nowhere
     */
    record Appointed(String login, String password) implements Outcome {
        @Override
        public String toString() {
            return "Appointed";
        }
    }

    /** There is an administrator who can do it. */
    record AlreadyThere() implements Outcome {}

    /** Not with this name or log-in. */
    record Refused(Set<StaffWish.Problem> problems) implements Outcome {

        public Refused {
            problems = Set.copyOf(problems);
        }
    }
}
