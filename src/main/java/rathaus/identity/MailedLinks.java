package rathaus.identity;

import java.util.UUID;
import rathaus.kernel.Language;

/**
 * Links by e-mail that let somebody set a password: to begin an account, or because the old one is forgotten. Whoever asks
 * learns nothing about who has an account: the page says the same in either case, and the mail tells only the owner of the
 * mailbox. A link works once, for 24 hours; only its hash is kept.
 */
public interface MailedLinks {

    /** Sends a link to the address, or, if there is nothing to link to, a mail that says so. */
    Request request(Purpose purpose, String email, Language language);

    /** Whether the secret of a link still works. */
    boolean stands(Purpose purpose, String secret);

    /** Uses the link and sets the password. */
    Completion complete(Purpose purpose, String secret, String password);

    /** What a link is for. */
    enum Purpose {
        REGISTRATION,
        PASSWORD_RESET
    }

    /** Answer to the wish for a link. */
    sealed interface Request {}

    /** A mail is on its way, whatever it says. */
    record Sent() implements Request {}

    /** No mail server could take a mail to this. */
    record NoAddress() implements Request {}

    /** Answer to the use of a link. */
    sealed interface Completion {}

    /** The password is set; the owner may be logged in. */
    record Completed(UUID account, int epoch) implements Completion {}

    /** The link is used, too old or none of ours. */
    record LinkVoid() implements Completion {}

    /** The password is not good enough; the link still works. */
    record TooWeak(PasswordWeakness weakness) implements Completion {}
}
