package rathaus.hostile;

import java.util.List;
import java.util.Optional;

/**
 * Who sends requests, with a session and the secret of forms.
 *
 * @param staffOf the town whose work place is open to this person
 * @param session the cookie of the log-in; empty for nobody
 * @param draft token of a draft of one's own in Bad Vilbel that is only half filled in
 */
record Somebody(
        String name,
        Optional<Town> staffOf,
        String session,
        String formCookie,
        String formToken,
        String draft,
        List<Town> mostlyAt) {

    boolean isLoggedIn() {
        return !session.isEmpty();
    }

    @Override
    public String toString() {
        return name;
    }
}
