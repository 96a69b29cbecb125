package rathaus.identity.web;

import org.jspecify.annotations.Nullable;

/** To which address a link shall go. */
record RequestLinkInput(@Nullable String email) {

    String address() {
        return email == null ? "" : email;
    }

    @Override
    public String toString() {
        return "RequestLinkInput";
    }
}
