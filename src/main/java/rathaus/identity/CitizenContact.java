package rathaus.identity;

import java.util.UUID;
import rathaus.kernel.Language;

/**
 * How to reach the owner of a citizen account.
 *
 * @param email confirmed by a link sent to it
 * @param notification how decisions shall arrive
 */
public record CitizenContact(UUID account, String email, Language language, NotificationPreference notification) {

    @Override
    public String toString() {
        return "CitizenContact[" + account + "]";
    }
}
