package rathaus.identity.usecases;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rathaus.identity.domain.Role;
import rathaus.identity.domain.StaffAccount;

/** Old and new values of an account, for its history. */
final class StaffChange {

    private StaffChange() {}

    /** What differs. */
    static Map<String, Object> between(StaffAccount old, StaffAccount now) {
        Map<String, Object> details = new TreeMap<>();
        put(details, "name", old.displayName(), now.displayName());
        put(details, "roles", roles(old), roles(now));
        put(details, "units", units(old), units(now));
        return details;
    }

    /** All of a new account. */
    static Map<String, Object> of(StaffAccount account) {
        return Map.of(
                "login", account.login(),
                "name", account.displayName(),
                "roles", roles(account),
                "units", units(account));
    }

    private static void put(Map<String, Object> details, String name, Object old, Object now) {
        if (!old.equals(now)) {
            details.put(name, Map.of("old", old, "new", now));
        }
    }

    private static List<String> roles(StaffAccount account) {
        return account.roles().stream().map(Role::name).sorted().toList();
    }

    private static List<String> units(StaffAccount account) {
        return account.units().stream().sorted().toList();
    }
}
