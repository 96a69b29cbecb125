package rathaus.identity;

import java.util.UUID;

/** How citizens enter. An unknown address and a wrong password get the same answer in the same time. */
public interface CitizenLogIn {

    /** Checks e-mail address and password. */
    Outcome logIn(String email, String password);

    /** Answer to a log-in. */
    sealed interface Outcome {}

    /** Logged in. */
    record LoggedIn(UUID account, int epoch) implements Outcome {}

    /** Not accepted, for whatever reason. */
    record Refused() implements Outcome {}
}
