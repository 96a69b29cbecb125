package rathaus.decisions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.operaton.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.XmlFile.Element;

/** Examines the XML of a DMN file before the engine sees it, and keeps what explanations need. */
final class DmnTables {

    private static final String DMN_13 = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final Set<String> HIT_POLICIES = Set.of("", "UNIQUE", "FIRST", "RULE ORDER", "COLLECT");
    private static final int MOST_RULES = 300;

    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, Expression> cells = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final String file;
    private final Befunde befunde;

    private record Table(String name, List<String> outputs, Map<String, Row> rows, Grid grid) {}

    /** The tests of a table as rows and columns. */
    record Grid(boolean isUnique, int line, List<String> inputs, List<GridRow> rows) {}

    /** One row; null stands for a cell that takes everything. */
    record GridRow(int line, List<@Nullable Expression> tests) {}

    private record Row(int number, String description) {}

    private DmnTables(String file, Befunde befunde) {
        this.file = file;
        this.befunde = befunde;
    }

    static DmnTables examine(String file, Element root, Set<String> scope, Befunde befunde) {
        DmnTables tables = new DmnTables(file, befunde);
        new DmnElements(file, befunde).admit(root);
        new DmnRequirements(file, root, befunde).check();
        if (!root.namespace().equals(DMN_13)) {
            tables.error(root, "Die Datei ist kein DMN 1.3.", "Namensraum " + DMN_13 + " verwenden.");
        }
        for (Element decision : root.children("decision")) {
            tables.decision(decision, DmnElements.scope(root, decision, scope));
        }
        return tables;
    }

    private void decision(Element decision, Set<String> scope) {
        List<Element> logic = decision.children("decisionTable");
        String id = decision.attribute("id");
        if (logic.size() != 1 || id.isEmpty() || tables.containsKey(id)) {
            error(decision, "Eine Entscheidung braucht eine eigene id und genau eine Tabelle.", "Ergänzen.");
            return;
        }
        Element table = logic.getFirst();
        if (!HIT_POLICIES.contains(table.attribute("hitPolicy"))
                || !table.attribute("aggregation").isEmpty()) {
            error(table, "Diese hitPolicy ist nicht erlaubt.", "UNIQUE, FIRST, RULE ORDER oder COLLECT ohne Summe.");
        }
        for (Element input : table.children("input")) {
            input.children("inputExpression").forEach(expression -> cell(expression, scope, false));
        }
        Map<String, Row> rows = new HashMap<>();
        List<Element> rules = table.children("rule");
        if (rules.size() > MOST_RULES) {
            error(table, "Die Tabelle hat zu viele Zeilen.", "Höchstens " + MOST_RULES + ".");
        }
        List<GridRow> grid = new ArrayList<>();
        for (Element rule : rules) {
            List<@Nullable Expression> tests = new ArrayList<>();
            rule.children("inputEntry").forEach(cell -> tests.add(cell(cell, scope, true)));
            grid.add(new GridRow(rule.line(), tests));
            rule.children("outputEntry").forEach(cell -> cell(cell, scope, false));
            String description = rule.children("description").stream()
                    .map(Element::text)
                    .findFirst()
                    .orElse("");
            if (rule.attribute("id").isEmpty()
                    || rows.put(rule.attribute("id"), new Row(rows.size() + 1, description)) != null) {
                error(rule, "Jede Zeile braucht eine eigene id.", "id ergänzen.");
            }
        }
        List<String> outputs = table.children("output").stream()
                .map(output -> output.attribute("name"))
                .toList();
        tables.put(id, new Table(decision.attribute("name"), outputs, rows, grid(table, grid)));
    }

    private static Grid grid(Element table, List<GridRow> rows) {
        List<String> inputs = table.children("input").stream()
                .flatMap(input -> input.children("inputExpression").stream())
                .map(DmnTables::textOf)
                .toList();
        List<GridRow> whole =
                rows.stream().filter(row -> row.tests().size() == inputs.size()).toList();
        String policy = table.attribute("hitPolicy");
        return new Grid(policy.isEmpty() || policy.equals("UNIQUE"), table.line(), inputs, whole);
    }

    /** What the tables leave open or decide twice. */
    List<TableFault> faults(Map<String, Domain> domains) {
        return tables.entrySet().stream()
                .flatMap(table ->
                        new TableCoverage(table.getKey(), table.getValue().grid(), domains).faults().stream())
                .toList();
    }

    private static String textOf(Element cell) {
        return cell.children("text").stream().map(Element::text).findFirst().orElse("");
    }

    private @Nullable Expression cell(Element cell, Set<String> scope, boolean tests) {
        String text = textOf(cell);
        if (text.isEmpty()) {
            return null;
        }
        return switch (tests ? Expression.parseTests(text, scope) : Expression.parse(text, scope)) {
            case Expression.Parsing.Sound sound -> {
                names.addAll(sound.expression().names());
                cells.put((tests ? "?" : "=") + text, sound.expression());
                yield text.equals("-") ? null : sound.expression();
            }
            case Expression.Parsing.Faulty faulty -> {
                befunde.error(
                        file, cell.line(), "feel", faulty.reason(), "Siehe docs/leistungspaket.md, FEEL-Ausdrücke.");
                yield null;
            }
        };
    }

    /** The parsed cells: expressions by {@code =text}, tests by {@code ?text}. */
    Map<String, Expression> cells() {
        return Map.copyOf(cells);
    }

    Set<String> names() {
        return Set.copyOf(names);
    }

    Set<String> outputs(String decision) {
        Table table = tables.get(decision);
        return table == null ? Set.of() : Set.copyOf(table.outputs());
    }

    DecisionTrace explain(DmnDecisionTableEvaluationEvent event) {
        String id = event.getDecisionTable().getKey();
        Table table =
                tables.getOrDefault(id, new Table(id, List.of(), Map.of(), new Grid(false, 0, List.of(), List.of())));
        Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
        event.getInputs()
                .forEach(input -> inputs.put(input.getName(), input.getValue().getValue()));
        List<DecisionTrace.MatchedRow> rows = event.getMatchingRules().stream()
                .map(rule -> {
                    Map<String, @Nullable Object> outputs = new LinkedHashMap<>();
                    rule.getOutputEntries()
                            .forEach((name, output) ->
                                    outputs.put(name, output.getValue().getValue()));
                    Row row = table.rows().getOrDefault(rule.getId(), new Row(0, ""));
                    return new DecisionTrace.MatchedRow(
                            row.number(), row.description(), Collections.unmodifiableMap(outputs));
                })
                .toList();
        return new DecisionTrace(id, table.name(), Collections.unmodifiableMap(inputs), rows);
    }

    private void error(Element element, String reason, String mend) {
        befunde.error(file, element.line(), "dmn", reason, mend);
    }
}
