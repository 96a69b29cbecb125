package rathaus.identity.web;

import org.jspecify.annotations.Nullable;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.identity.StaffAdministration;

/**
 * The initial password of an account, at the one look that shows it.
 *
 * @param password missing at every further look
 */
record InitialPasswordPage(
        Frame frame,
        StaffAdministration.Account account,
        @Nullable String password) implements Page {

    String title() {
        return frame.text("identity.initial.title", account.displayName());
    }

    @Override
    public String toString() {
        return "InitialPasswordPage";
    }
}
