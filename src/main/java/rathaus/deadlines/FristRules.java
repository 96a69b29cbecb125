package rathaus.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The dated rules of terms; for every id and day there is at most one. */
final class FristRules {

    private final Map<String, List<FristRule>> rules;

    FristRules(List<FristRule> rules) {
        this.rules = rules.stream().collect(Collectors.groupingBy(FristRule::id));
        rules.forEach(this::refuseOverlap);
    }

    /** The one whose end is not known yet. */
    FristRule inForce(String id) {
        return versions(id).stream()
                .filter(rule -> rule.law().validTo() == null)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No rule of this id is in force: " + id));
    }

    Optional<FristRule> on(String id, LocalDate event) {
        return versions(id).stream().filter(rule -> rule.holdsOn(event)).findFirst();
    }

    private List<FristRule> versions(String id) {
        List<FristRule> versions = rules.get(id);
        if (versions == null) {
            throw new IllegalArgumentException("No rule of this id: " + id);
        }
        return versions;
    }

    private void refuseOverlap(FristRule rule) {
        long holding = versions(rule.id()).stream()
                .filter(other -> other.holdsOn(rule.law().validFrom()))
                .count();
        if (holding != 1) {
            throw new IllegalArgumentException("Two rules of one term hold on one day: " + rule.id());
        }
    }
}
