package rathaus.identity.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.identity.StaffAdministration;
import rathaus.tenancy.Organisationseinheit;

/**
 * The accounts of staff.
 *
 * @param self whoever looks at the page and cannot change the own account
 * @param roles labels by name
 * @param unattended units in which nobody works on cases
 */
record StaffAdministrationPage(
        Frame frame,
        UUID self,
        List<StaffAdministration.Account> accounts,
        Map<String, String> roles,
        List<Organisationseinheit> units,
        List<String> unattended)
        implements Page {

    boolean isSelf(StaffAdministration.Account account) {
        return account.id().equals(self);
    }

    String rolesOf(StaffAdministration.Account account) {
        String labels = roles.entrySet().stream()
                .filter(role -> account.roles().contains(role.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
        return account.signs() ? labels + ", " + frame.text("identity.administration.signs") : labels;
    }

    String unitsOf(StaffAdministration.Account account) {
        return units.stream()
                .filter(unit -> account.units().contains(unit.key()))
                .map(Organisationseinheit::name)
                .collect(Collectors.joining(", "));
    }

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
