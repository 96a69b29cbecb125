package rathaus.identity;

import java.util.Optional;
import java.util.UUID;

/**
 * How staff enter: password, then a one-time code. Neither alone opens anything. A wrong name, a wrong password, a locked and
 * an inactive account get the same answer in the same time.
 */
public interface StaffLogIn {

    /** Checks the password; an accepted one allows nothing but the second step. */
    PasswordOutcome password(String login, String password);

    /** Checks the code, which is used up by it; at enrolment the first right code confirms the secret. */
    CodeOutcome code(UUID account, int epoch, String code);

    /** What the enrolment page shows; empty if the account has a second factor already, or the password step is void. */
    Optional<Enrolment> enrolment(UUID account, int epoch);

    /** Notes that a session ended by will of its owner. */
    void loggedOut(UUID account);

    /** Answer to a password. */
    sealed interface PasswordOutcome {}

    /** Right; {@code enrolled} says whether a second factor is set up. */
    record PasswordAccepted(UUID account, int epoch, boolean enrolled) implements PasswordOutcome {}

    /** Not accepted, for whatever reason. */
    record PasswordRefused() implements PasswordOutcome {}

    /** Answer to a code. */
    sealed interface CodeOutcome {}

    /** Logged in. */
    record LoggedIn(UUID account, int epoch) implements CodeOutcome {}

    /** Wrong, too old or used before; another try is allowed. */
    record CodeRefused() implements CodeOutcome {}

    /** No further try: the account is locked, or the password step is void. */
    record StartAgain() implements CodeOutcome {}

    /**
     * What an authenticator app needs.
     *
     * @param secret in base 32, for typing
     * @param uri {@code otpauth://totp/…}, for the QR code
     */
    record Enrolment(String secret, String uri) {
        @Override
        public String toString() {
            return "Enrolment";
        }
    }
}
