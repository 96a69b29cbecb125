package rathaus.identity.web;

import org.jspecify.annotations.Nullable;

/** What somebody typed to enter the work place. */
record StaffLogInInput(
        @Nullable String kennung,
        @Nullable String passwort,
        @Nullable String weiter) {

    String login() {
        return kennung == null ? "" : kennung;
    }

    String password() {
        return passwort == null ? "" : passwort;
    }

    @Override
    public String toString() {
        return "StaffLogInInput";
    }
}
