package rathaus.identity.domain;

import java.util.UUID;
import rathaus.identity.NotificationPreference;
import rathaus.kernel.Language;

/**
 * The account of a citizen at one Kommune.
 *
 * @param epoch generation of sessions
 */
public record CitizenAccount(
        UUID id,
        EmailAddress email,
        String passwordHash,
        Language language,
        NotificationPreference notification,
        int epoch) {

    @Override
    public String toString() {
        return "CitizenAccount[" + id + "]";
    }
}
