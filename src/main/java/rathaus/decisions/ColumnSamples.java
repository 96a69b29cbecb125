package rathaus.decisions;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values of one column that are worth trying: those that its cells and the form name, and their neighbours. */
final class ColumnSamples {

    private final List<Set<Object>> named;
    private final Set<Object> constants;

    ColumnSamples(DmnTables.Grid grid, int column) {
        this.named = grid.rows().stream()
                .map(row -> row.tests().get(column))
                .filter(Objects::nonNull)
                .map(test -> test.constants().orElse(Set.of()))
                .toList();
        this.constants = named.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    List<Object> values(@Nullable Domain domain) {
        return switch (domain) {
            case Domain.Codes codes -> List.copyOf(codes.codes());
            case Domain.YesNo ignored -> List.of(true, false);
            case Domain.Numbers numbers -> List.copyOf(within(numbers));
            case Domain.SomeOf ignored -> List.of();
            case null -> withoutDomain();
        };
    }

    private List<Object> withoutDomain() {
        Set<Object> samples = new LinkedHashSet<>();
        if (constants.stream().anyMatch(Boolean.class::isInstance)) {
            samples.addAll(List.of(true, false));
        }
        constants.stream().filter(String.class::isInstance).forEach(samples::add);
        TreeSet<BigDecimal> numbers = numbers();
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

    private Set<Object> within(Domain.Numbers domain) {
        TreeSet<BigDecimal> samples = new TreeSet<>();
        BigDecimal step = BigDecimal.ONE.movePointLeft(domain.scale());
        for (BigDecimal number : numbers()) {
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

    private TreeSet<BigDecimal> numbers() {
        TreeSet<BigDecimal> numbers = new TreeSet<>();
        for (@Nullable Object constant : constants) {
            if (constant instanceof BigDecimal number) {
                numbers.add(number);
            }
        }
        return numbers;
    }
}
