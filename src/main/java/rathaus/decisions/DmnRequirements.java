package rathaus.decisions;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.XmlFile.Element;

/** Which decision requires which; none may require itself on any way, and all have to exist. */
final class DmnRequirements {

    private final String file;
    private final Befunde befunde;
    private final Map<String, List<String>> required = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> done = new HashSet<>();

    DmnRequirements(String file, Element root, Befunde befunde) {
        this.file = file;
        this.befunde = befunde;
        for (Element decision : root.children("decision")) {
            lines.put(decision.attribute("id"), decision.line());
            required.put(
                    decision.attribute("id"),
                    decision.children("informationRequirement").stream()
                            .flatMap(requirement -> requirement.children("requiredDecision").stream())
                            .map(reference -> reference.attribute("href").replaceFirst("^#", ""))
                            .toList());
        }
    }

    void check() {
        required.keySet().forEach(decision -> visit(decision, Set.of()));
    }

    private void visit(String decision, Set<String> above) {
        int line = lines.getOrDefault(decision, 0);
        if (above.contains(decision)) {
            befunde.error(
                    file,
                    line,
                    "verweis-zirkel",
                    "Die Entscheidung „" + decision + "“ setzt sich selbst voraus.",
                    "Eine der informationRequirement entfernen.");
            return;
        }
        if (!done.add(decision)) {
            return;
        }
        Set<String> path = new HashSet<>(above);
        path.add(decision);
        for (String next : required.getOrDefault(decision, List.of())) {
            if (required.containsKey(next)) {
                visit(next, path);
            } else {
                befunde.error(file, line, "verweis", "Die Entscheidung „" + next + "“ gibt es nicht.", "Id prüfen.");
            }
        }
    }
}
