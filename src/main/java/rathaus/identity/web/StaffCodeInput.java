package rathaus.identity.web;

import org.jspecify.annotations.Nullable;

/** The one-time code that somebody typed. */
record StaffCodeInput(@Nullable String code, @Nullable String weiter) {

    String digits() {
        return code == null || code.length() > 20 ? "" : code;
    }

    @Override
    public String toString() {
        return "StaffCodeInput";
    }
}
