package rathaus.identity.web;

import org.jspecify.annotations.Nullable;

/** What somebody typed to enter a citizen account. */
record CitizenLogInInput(
        @Nullable String email,
        @Nullable String passwort,
        @Nullable String weiter) {

    String address() {
        return email == null ? "" : email;
    }

    String password() {
        return passwort == null ? "" : passwort;
    }

    @Override
    public String toString() {
        return "CitizenLogInInput";
    }
}
