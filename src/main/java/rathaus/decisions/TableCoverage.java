package rathaus.decisions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for inputs that no row of a table takes, or that two rows of a UNIQUE table take: every combination of the values that
 * the cells and the form name, and of their neighbours. Columns that compare with anything but constants are taken to fit, so
 * that only what is certain is reported.
 */
final class TableCoverage {

    private static final int MOST_COMBINATIONS = 4000;

    private final String table;
    private final DmnTables.Grid grid;
    private final Map<String, Domain> domains;

    TableCoverage(String table, DmnTables.Grid grid, Map<String, Domain> domains) {
        this.table = table;
        this.grid = grid;
        this.domains = domains;
    }

    List<TableFault> faults() {
        List<List<Object>> columns = new ArrayList<>();
        for (int column = 0; column < grid.inputs().size(); column++) {
            List<Object> samples = new ColumnSamples(grid, column)
                    .values(domains.get(grid.inputs().get(column)));
            columns.add(samples.isEmpty() ? List.of(Optional.empty()) : samples);
        }
        long combinations = 1;
        for (List<Object> column : columns) {
            combinations *= column.size();
            if (combinations > MOST_COMBINATIONS) {
                return List.of();
            }
        }
        List<TableFault> faults = new ArrayList<>();
        look(columns, new ArrayList<>(), faults);
        return List.copyOf(faults);
    }

    private void look(List<List<Object>> columns, List<Object> chosen, List<TableFault> faults) {
        if (chosen.size() < columns.size()) {
            for (Object value : columns.get(chosen.size())) {
                chosen.add(value);
                look(columns, chosen, faults);
                chosen.removeLast();
            }
            return;
        }
        long possible =
                grid.rows().stream().filter(row -> fits(row, chosen, true)).count();
        if (possible == 0) {
            report(TableFault.Kind.GAP, grid.line(), chosen, faults);
        }
        if (grid.isUnique()) {
            List<DmnTables.GridRow> certain =
                    grid.rows().stream().filter(row -> fits(row, chosen, false)).toList();
            if (certain.size() > 1) {
                report(TableFault.Kind.OVERLAP, certain.get(1).line(), chosen, faults);
            }
        }
    }

    private void report(TableFault.Kind kind, int line, List<Object> chosen, List<TableFault> faults) {
        if (faults.stream().anyMatch(fault -> fault.kind() == kind)) {
            return;
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            if (!(chosen.get(i) instanceof Optional)) {
                parts.add(grid.inputs().get(i) + " = " + shown(chosen.get(i)));
            }
        }
        faults.add(new TableFault(kind, table, line, String.join(", ", parts)));
    }

    private static String shown(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }

    /** @param doubt what a cell counts as that cannot be decided with these values */
    private static boolean fits(DmnTables.GridRow row, List<Object> chosen, boolean doubt) {
        for (int column = 0; column < chosen.size(); column++) {
            Expression test = row.tests().get(column);
            if (test == null) {
                continue;
            }
            boolean decidable = !(chosen.get(column) instanceof Optional)
                    && test.constants().isPresent();
            if (decidable ? !test.test(chosen.get(column), Values.empty().forFeel(), 0) : !doubt) {
                return false;
            }
        }
        return true;
    }
}
