package rathaus.identity;

import rathaus.kernel.Actor;
import rathaus.kernel.Language;

/** What citizens do with their own account. */
public interface OwnAccount {

    /** Sets the language of mails and how decisions arrive (§ 9 OZG). */
    void choose(Actor.Citizen citizen, Language language, NotificationPreference notification);

    /** Deletes the account for good (§ 8 (7) OZG), if the password is right. */
    boolean delete(Actor.Citizen citizen, String password);
}
