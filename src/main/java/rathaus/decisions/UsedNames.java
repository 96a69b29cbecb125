package rathaus.decisions;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.camunda.feel.syntaxtree.Ref;

/** The names that an expression uses, against those that it may use at its place. */
final class UsedNames {

    private final Set<String> scope;
    private final Set<String> used = new HashSet<>();

    UsedNames(Set<String> scope) {
        this.scope = scope;
    }

    /**
     * Takes note of a name.
     *
     * @param local names of the loops around it
     * @param open whether it stands in a filter, where entries bring names of their own
     * @return what is wrong with it, if anything
     */
    Optional<String> use(Ref ref, Set<String> local, boolean open) {
        String first = String.valueOf(ref.names().head());
        if (local.contains(first)) {
            return Optional.empty();
        }
        used.add(first);
        if (!open && !scope.contains(first)) {
            return Optional.of("„" + first + "“ gibt es an dieser Stelle nicht (unbekannt oder erst später gefragt).");
        }
        if (first.equals("ortsrecht") && ref.names().size() > 1) {
            String path = "ortsrecht." + ref.names().apply(1);
            used.add(path);
            return scope.contains(path)
                    ? Optional.empty()
                    : Optional.of("„" + path + "“ steht nicht in ortsrecht.yaml.");
        }
        return Optional.empty();
    }

    /** All of them; of Ortsrecht the point too: {@code ortsrecht.zonen}. */
    Set<String> all() {
        return Set.copyOf(used);
    }
}
