package rathaus.identity.web;

import org.jspecify.annotations.Nullable;

/** The present and the wanted password. */
record ChangePasswordInput(
        @Nullable String passwort, @Nullable String neu) {

    String present() {
        return passwort == null ? "" : passwort;
    }

    String wanted() {
        return neu == null ? "" : neu;
    }

    @Override
    public String toString() {
        return "ChangePasswordInput";
    }
}
