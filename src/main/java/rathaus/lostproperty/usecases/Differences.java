package rathaus.lostproperty.usecases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rathaus.lostproperty.FundsacheStatement;

/** Old and new values for the history. */
final class Differences {

    private Differences() {}

    static Map<String, Object> between(FundsacheStatement before, FundsacheStatement after) {
        Map<String, Object> changed = new HashMap<>();
        put(changed, "kind", before.kind(), after.kind());
        put(changed, "description", before.description(), after.description());
        put(changed, "marks", before.marks(), after.marks());
        put(changed, "area", before.area(), after.area());
        put(changed, "place", before.place(), after.place());
        put(changed, "site", before.site(), after.site());
        put(changed, "found-on", before.foundOn(), after.foundOn());
        put(changed, "notified-on", before.notifiedOn(), after.notifiedOn());
        put(changed, "value", before.value(), after.value());
        put(changed, "wish", before.wish(), after.wish());
        put(changed, "storage", before.storage(), after.storage());
        put(
                changed,
                "fundanzeige",
                before.fundanzeige().orElse(""),
                after.fundanzeige().orElse(""));
        put(changed, "listed", before.listed(), after.listed());
        return changed;
    }

    private static void put(Map<String, Object> changed, String name, Object before, Object after) {
        if (!before.equals(after)) {
            changed.put(name, List.of(before.toString(), after.toString()));
        }
    }
}
