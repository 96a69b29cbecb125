package rathaus.identity.web;

import org.jspecify.annotations.Nullable;

/** The secret of a link and the password that shall hold from now on. */
record SetPasswordInput(
        @Nullable String schluessel, @Nullable String neu) {

    String secret() {
        return schluessel == null || schluessel.length() > 100 ? "" : schluessel;
    }

    String wanted() {
        return neu == null ? "" : neu;
    }

    @Override
    public String toString() {
        return "SetPasswordInput";
    }
}
