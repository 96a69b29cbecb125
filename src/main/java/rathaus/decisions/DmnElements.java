package rathaus.decisions;

import java.util.HashSet;
import java.util.Set;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.XmlFile.Element;

/** Which elements a DMN file may have, and which names a decision sees. */
final class DmnElements {

    private static final Set<String> ELEMENTS = Set.of(
            "definitions",
            "decision",
            "variable",
            "informationRequirement",
            "requiredDecision",
            "decisionTable",
            "input",
            "inputExpression",
            "text",
            "output",
            "rule",
            "inputEntry",
            "outputEntry",
            "description");

    private final String file;
    private final Befunde befunde;

    DmnElements(String file, Befunde befunde) {
        this.file = file;
        this.befunde = befunde;
    }

    /** Refuses every element and language that is not on the list: literal code, imports, invocations, scripts. */
    void admit(Element element) {
        if (!ELEMENTS.contains(element.name())) {
            refuse(
                    element,
                    "Das Element „" + shown(element.name()) + "“ ist nicht erlaubt.",
                    "Nur Entscheidungstabellen.");
            return;
        }
        String language = element.attribute("expressionLanguage");
        if (!language.isEmpty()
                && !language.equals("feel")
                && !language.equals("https://www.omg.org/spec/DMN/20191111/FEEL/")) {
            refuse(element, "Diese Ausdruckssprache ist nicht erlaubt.", "Nur FEEL.");
        }
        element.children().forEach(this::admit);
    }

    private void refuse(Element element, String reason, String mend) {
        befunde.error(file, element.line(), "dmn", reason, mend);
    }

    static Set<String> scope(Element root, Element decision, Set<String> scope) {
        Set<String> all = new HashSet<>(scope);
        for (Element requirement : decision.children("informationRequirement")) {
            for (Element required : requirement.children("requiredDecision")) {
                String id = required.attribute("href").replaceFirst("^#", "");
                root.children("decision").stream()
                        .filter(other -> other.attribute("id").equals(id))
                        .flatMap(other -> other.children("decisionTable").stream())
                        .flatMap(table -> table.children("output").stream())
                        .forEach(output -> all.add(output.attribute("name")));
            }
        }
        return all;
    }

    private static String shown(String name) {
        return name.length() > 40 ? name.substring(0, 40) : name;
    }
}
