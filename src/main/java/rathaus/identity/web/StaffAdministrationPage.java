package rathaus.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.identity.StaffAdministration;

/**
 * The accounts of staff.
 *
 * @param unattended units in which nobody works on cases
 * @param initialPassword shown once, right after it was set
 */
record StaffAdministrationPage(
        Frame frame,
        List<StaffAdministration.Account> accounts,
        List<String> unattended,
        @Nullable String initialPassword)
        implements Page {

    String stateOf(StaffAdministration.Account account) {
        if (!account.active()) {
            return frame.text("identity.administration.shut");
        }
        if (account.locked()) {
            return frame.text("identity.administration.locked");
        }
        return account.enrolled()
                ? frame.text("identity.administration.open")
                : frame.text("identity.administration.not-enrolled");
    }

    @Override
    public String toString() {
        return "StaffAdministrationPage";
    }
}
