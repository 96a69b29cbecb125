package rathaus.decisions;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.operaton.bpm.dmn.engine.DmnDecision;
import org.operaton.bpm.dmn.engine.DmnEngine;
import org.operaton.bpm.dmn.engine.DmnEngineException;
import org.operaton.bpm.dmn.feel.impl.FeelException;
import org.operaton.bpm.model.xml.ModelException;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.PackageFile;
import rathaus.servicepackage.XmlFile;
import rathaus.servicepackage.XmlFile.Element;

/**
 * The decision tables of one DMN file (OMG DMN 1.3), parsed and found within bounds. Every cell is FEEL that has passed
 * the same examination as any other expression; the engine sees no other language.
 */
public final class DecisionTables {

    private final Map<String, DmnDecision> decisions;
    private final DmnTables tables;
    private final DmnEngine engine;

    private DecisionTables(Map<String, DmnDecision> decisions, DmnTables tables, DmnEngine engine) {
        this.decisions = decisions;
        this.tables = tables;
        this.engine = engine;
    }

    /**
     * Reads a DMN file.
     *
     * @param scope the names that cells may use beside the results of required decisions
     * @return empty if an error was reported
     */
    public static Optional<DecisionTables> read(PackageFile file, Set<String> scope, Befunde befunde) {
        long before = befunde.errors();
        Optional<Element> root = XmlFile.read(file, befunde);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        DmnTables tables = DmnTables.examine(file.path(), root.get(), scope, befunde);
        if (befunde.errors() > before) {
            return Optional.empty();
        }
        try {
            DmnEngine engine = DmnEngines.forCells(tables.cells());
            Map<String, DmnDecision> decisions = new LinkedHashMap<>();
            for (DmnDecision decision : engine.parseDecisions(new ByteArrayInputStream(file.bytes()))) {
                decisions.put(decision.getKey(), decision);
            }
            return Optional.of(new DecisionTables(decisions, tables, engine));
        } catch (DmnEngineException | ModelException e) {
            befunde.error(
                    file.path(), 0, "dmn", "Die Tabellen sind kein gültiges DMN.", "Mit einem DMN-Werkzeug prüfen.");
            return Optional.empty();
        }
    }

    /** Whether there is a decision of this id. */
    public boolean has(String decision) {
        return decisions.containsKey(decision);
    }

    /** Names of the output columns of a decision. */
    public Set<String> outputs(String decision) {
        return tables.outputs(decision);
    }

    /**
     * Inputs that a table does not decide, or decides twice; what cannot be proved is not reported.
     *
     * @param domains the values that names can have
     */
    public List<TableFault> faults(Map<String, Domain> domains) {
        return tables.faults(domains);
    }

    /** Every name that the cells use. */
    public Set<String> names() {
        return tables.names();
    }

    /**
     * Evaluates a decision and the decisions it requires.
     *
     * @return empty if the values do not lead to a result: a UNIQUE table with two matching rows, a cell that cannot be
     *     computed
     * @throws IllegalArgumentException if there is no such decision
     */
    public Optional<Decided> decide(String decision, Values values) {
        DmnDecision asked = decisions.get(decision);
        if (asked == null) {
            throw new IllegalArgumentException("No decision " + decision);
        }
        List<DecisionTrace> trace = new ArrayList<>();
        try {
            var result = DmnEngines.evaluate(engine, asked, values, event -> trace.add(tables.explain(event)));
            List<Map<String, @Nullable Object>> outputs = new ArrayList<>();
            result.getResultList().forEach(row -> outputs.add(new LinkedHashMap<>(row)));
            return Optional.of(new Decided(List.copyOf(outputs), List.copyOf(trace)));
        } catch (DmnEngineException | FeelException e) {
            return Optional.empty();
        }
    }
}
