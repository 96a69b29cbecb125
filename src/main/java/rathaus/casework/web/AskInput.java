package rathaus.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rathaus.applications.RequestedItem;

/**
 * What the citizen is to supply: ticked fields, and a reason for each under its own name. Bound by hand, because the names of
 * the fields belong to the package and not to the program.
 */
record AskInput(Set<String> fields, Map<String, String> reasons) implements TypedInput {

    /** Name of the control with the reason for a field. */
    static String reasonFor(String field) {
        return "grund-" + field;
    }

    static AskInput of(HttpServletRequest request) {
        String[] ticked = request.getParameterValues("feld");
        Set<String> fields = new LinkedHashSet<>(ticked == null ? List.of() : Arrays.asList(ticked));
        Map<String, String> reasons = new LinkedHashMap<>();
        fields.forEach(
                field -> reasons.put(reasonFor(field), RemarkInput.lines(request.getParameter(reasonFor(field)))));
        return new AskInput(fields, reasons);
    }

    /** The same with this reason for each point that has none yet. */
    AskInput with(String text) {
        Map<String, String> filled = new LinkedHashMap<>(reasons);
        filled.replaceAll((name, reason) -> reason.isEmpty() ? text : reason);
        return new AskInput(fields, filled);
    }

    List<RequestedItem> items() {
        return fields.stream()
                .map(field -> new RequestedItem(field, reasons.getOrDefault(reasonFor(field), "")))
                .toList();
    }

    @Override
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (fields.isEmpty()) {
            problems.put("feld", "casework.problem.nothing-asked");
        }
        reasons.forEach((name, reason) -> {
            String problem = RemarkInput.problem(reason);
            if (!problem.isEmpty()) {
                problems.put(name, reason.isEmpty() ? "casework.problem.reason-missing" : problem);
            }
        });
        return problems;
    }

    @Override
    public String place() {
        return "#nachforderung";
    }

    @Override
    public Map<String, String> typed() {
        return reasons;
    }

    @Override
    public boolean chose(String value) {
        return fields.contains(value);
    }

    @Override
    public String toString() {
        return "AskInput[" + fields.size() + " fields]";
    }
}
