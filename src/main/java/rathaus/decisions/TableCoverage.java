package rathaus.decisions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
            List<Object> samples = samples(column);
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

    private List<Object> samples(int column) {
        List<Set<Object>> named = grid.rows().stream()
                .map(row -> row.tests().get(column))
                .filter(Objects::nonNull)
                .map(test -> test.constants().orElse(Set.of()))
                .toList();
        Domain domain = domains.get(grid.inputs().get(column));
        Set<Object> constants = named.stream().flatMap(Set::stream).collect(Collectors.toSet());
        return switch (domain) {
            case Domain.Codes codes -> List.copyOf(codes.codes());
            case Domain.YesNo ignored -> List.of(true, false);
            case Domain.Numbers numbers -> List.copyOf(within(numbers, constants));
            case Domain.SomeOf ignored -> List.of();
            case null -> withoutDomain(named, constants);
        };
    }

    private static List<Object> withoutDomain(List<Set<Object>> named, Set<Object> constants) {
        Set<Object> samples = new LinkedHashSet<>();
        if (constants.stream().anyMatch(Boolean.class::isInstance)) {
            samples.addAll(List.of(true, false));
        }
        constants.stream().filter(String.class::isInstance).forEach(samples::add);
        TreeSet<BigDecimal> numbers = numbers(constants);
        for (BigDecimal number : numbers) {
            long rows = named.stream().filter(row -> row.contains(number)).count();
            for (BigDecimal near : List.of(number.subtract(BigDecimal.ONE), number, number.add(BigDecimal.ONE))) {
                boolean inside = near.compareTo(numbers.first()) > 0 && near.compareTo(numbers.last()) < 0;
                if (inside || (rows > 1 && near.equals(number))) {
                    samples.add(near);
                }
            }
        }
        return List.copyOf(samples);
    }

    private static Set<Object> within(Domain.Numbers domain, Set<Object> constants) {
        TreeSet<BigDecimal> samples = new TreeSet<>();
        BigDecimal step = BigDecimal.ONE.movePointLeft(domain.scale());
        for (BigDecimal number : numbers(constants)) {
            samples.addAll(List.of(number.subtract(step), number, number.add(step)));
        }
        domain.least().ifPresent(samples::add);
        domain.most().ifPresent(samples::add);
        samples.removeIf(number -> isOutside(number, domain.least(), -1) || isOutside(number, domain.most(), 1));
        return new LinkedHashSet<>(samples);
    }

    private static boolean isOutside(BigDecimal number, Optional<BigDecimal> bound, int side) {
        return bound.isEmpty() ? side < 0 && number.signum() < 0 : number.compareTo(bound.get()) * side > 0;
    }

    private static TreeSet<BigDecimal> numbers(Set<Object> constants) {
        TreeSet<BigDecimal> numbers = new TreeSet<>();
        for (@Nullable Object constant : constants) {
            if (constant instanceof BigDecimal number) {
                numbers.add(number);
            }
        }
        return numbers;
    }
}
