package rathaus.identity.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.identity.StaffAdministration;
import rathaus.identity.StaffWish.Problem;
import rathaus.tenancy.Organisationseinheit;

/**
 * The form for a new account, or for one that exists.
 *
 * @param account the one that exists
 * @param roles labels by name
 */
record StaffAccountPage(
        Frame frame,
        StaffAdministration.@Nullable Account account,
        Map<String, String> roles,
        List<Organisationseinheit> units,
        StaffAccountInput input,
        Set<Problem> problems)
        implements Page {

    boolean isNew() {
        return account == null;
    }

    String title() {
        return account == null
                ? frame.text("identity.staff.new")
                : frame.text("identity.staff.change", account.displayName());
    }

    String action() {
        return frame.link(StaffAdministrationController.PATH + "/" + (account == null ? "neu" : account.id()));
    }

    Map<String, String> unitNames() {
        Map<String, String> names = new LinkedHashMap<>();
        units.forEach(unit -> names.put(unit.key(), unit.name()));
        return names;
    }

    Map<String, String> roleHints() {
        Map<String, String> hints = new LinkedHashMap<>();
        roles.keySet().forEach(role -> hints.put(role, frame.text("identity.staff.role." + key(role))));
        return hints;
    }

    private static String key(String role) {
        return role.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    Set<String> chosenRoles() {
        return new TreeSet<>(input.rollen());
    }

    Set<String> chosenUnits() {
        return new TreeSet<>(input.stellen());
    }

    /** Sentences by field, in the order of the form. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        for (Problem problem : Problem.values()) {
            if (problems.contains(problem)) {
                errors.putIfAbsent(fieldOf(problem), frame.text("identity.staff.problem." + key(problem.name())));
            }
        }
        return errors;
    }

    @Nullable
    String error(String field) {
        return errors().get(field);
    }

    private static String fieldOf(Problem problem) {
        return switch (problem) {
            case NAME_WRONG, CHANGED_MEANWHILE -> "name";
            case LOGIN_WRONG, LOGIN_TAKEN -> "kennung";
            case ROLE_MISSING -> "rollen";
            case UNIT_MISSING -> "stellen";
            case REASON_MISSING -> "grund";
        };
    }

    @Override
    public String toString() {
        return "StaffAccountPage";
    }
}
