package rathaus.identity.web;

import org.jspecify.annotations.Nullable;

/** The password that confirms the end of an account. */
record DeleteAccountInput(@Nullable String passwort) {

    String password() {
        return passwort == null ? "" : passwort;
    }

    @Override
    public String toString() {
        return "DeleteAccountInput";
    }
}
