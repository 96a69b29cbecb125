package rathaus.identity;

/** What became of a wish for a new password. */
public sealed interface PasswordChange {

    /** Done; all other sessions of the account have ended. {@code epoch} is that of new ones. */
    record Changed(int epoch) implements PasswordChange {}

    /** The present password was wrong. */
    record PresentPasswordWrong() implements PasswordChange {}

    /** The new one is not good enough. */
    record TooWeak(PasswordWeakness weakness) implements PasswordChange {}
}
