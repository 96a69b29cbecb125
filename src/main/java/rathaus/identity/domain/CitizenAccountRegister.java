package rathaus.identity.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import rathaus.identity.NotificationPreference;
import rathaus.kernel.Language;

/** The citizen accounts of the open Kommune. */
public interface CitizenAccountRegister {

    Optional<CitizenAccount> withId(UUID id);

    /** By the key of the address, see {@link EmailAddress#key()}. */
    Optional<CitizenAccount> withEmail(EmailAddress email);

    /** False if the address has an account already. */
    boolean add(CitizenAccount account, Instant at);

    /** Sets a new password; sessions end. Returns the new epoch. */
    int changePassword(UUID id, String hash);

    void changePreferences(UUID id, Language language, NotificationPreference notification);

    void noteLogIn(UUID id, Instant at);

    /** Removes the account with everything this module knows of it. False if it was gone. */
    boolean delete(UUID id);
}
