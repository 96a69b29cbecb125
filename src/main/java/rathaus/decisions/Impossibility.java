package rathaus.decisions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rathaus.decisions.Literal.Relation;

/**
 * Proves that conditions can never be true together: constants, codes that do not exist, comparisons that exclude each other.
 * Whatever it does not understand it takes for possible, so what it says is always right, but it does not see everything.
 */
public final class Impossibility {

    private Impossibility() {}

    /**
     * Why these conditions are never true at the same time, in German; empty if they may be.
     *
     * @param domains the values that names can have; names that are missing can have any
     */
    public static Optional<String> of(List<Expression> conditions, Map<String, Domain> domains) {
        List<List<Literal>> ways = List.of(List.of());
        for (Expression condition : conditions) {
            ways = Alternatives.both(ways, condition.alternatives());
        }
        String reason = "Sie ist immer falsch.";
        for (List<Literal> way : ways) {
            Optional<String> contradiction = contradiction(way, domains);
            if (contradiction.isEmpty()) {
                return Optional.empty();
            }
            reason = contradiction.get();
        }
        return Optional.of(reason);
    }

    private static Optional<String> contradiction(List<Literal> way, Map<String, Domain> domains) {
        Map<String, List<Literal>> byName = new LinkedHashMap<>();
        way.forEach(literal -> byName.computeIfAbsent(literal.name(), name -> new ArrayList<>())
                .add(literal));
        for (Map.Entry<String, List<Literal>> name : byName.entrySet()) {
            Domain domain = domains.get(name.getKey());
            for (Literal literal : name.getValue()) {
                if (domain != null && outside(literal, domain)) {
                    return Optional.of(
                            "„" + name.getKey() + "“ kann nicht " + shown(literal.value()) + " sein oder enthalten.");
                }
            }
            for (Literal one : name.getValue()) {
                for (Literal other : name.getValue()) {
                    if (exclude(one, other)) {
                        return Optional.of("„" + name.getKey() + "“ müsste zugleich Verschiedenes sein.");
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean outside(Literal literal, Domain domain) {
        return switch (domain) {
            case Domain.Codes codes ->
                literal.relation() == Relation.EQUAL
                        && !(literal.value() instanceof String code
                                && codes.codes().contains(code));
            case Domain.YesNo ignored -> literal.relation() == Relation.EQUAL && !(literal.value() instanceof Boolean);
            case Domain.SomeOf some ->
                literal.relation() == Relation.CONTAINS
                        && literal.value() instanceof String code
                        && !some.codes().contains(code);
            case Domain.Numbers ignored ->
                literal.relation() == Relation.EQUAL && !(literal.value() instanceof BigDecimal);
        };
    }

    /** Whether one value cannot fulfil both; asked in both orders. */
    private static boolean exclude(Literal one, Literal other) {
        return switch (one.relation()) {
            case EQUAL ->
                switch (other.relation()) {
                    case EQUAL -> !one.value().equals(other.value());
                    case NOT_EQUAL -> one.value().equals(other.value());
                    case IS_NULL -> true;
                    case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> !satisfies(one.value(), other);
                    case IS_NOT_NULL, CONTAINS -> false;
                };
            case IS_NULL ->
                switch (other.relation()) {
                    case IS_NOT_NULL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, CONTAINS -> true;
                    case EQUAL, NOT_EQUAL, IS_NULL -> false;
                };
            case LESS, LESS_OR_EQUAL -> isAbove(other) && isEmptyBetween(other, one);
            case GREATER, GREATER_OR_EQUAL, NOT_EQUAL, IS_NOT_NULL, CONTAINS -> false;
        };
    }

    private static boolean isAbove(Literal literal) {
        return literal.relation() == Relation.GREATER || literal.relation() == Relation.GREATER_OR_EQUAL;
    }

    private static boolean isEmptyBetween(Literal above, Literal below) {
        if (!(above.value() instanceof BigDecimal least) || !(below.value() instanceof BigDecimal most)) {
            return false;
        }
        boolean touching = above.relation() == Relation.GREATER_OR_EQUAL && below.relation() == Relation.LESS_OR_EQUAL;
        return touching ? least.compareTo(most) > 0 : least.compareTo(most) >= 0;
    }

    /** Numbers only: how texts compare is not looked at. */
    private static boolean satisfies(Object value, Literal bound) {
        if (!(value instanceof BigDecimal number) || !(bound.value() instanceof BigDecimal limit)) {
            return true;
        }
        int order = number.compareTo(limit);
        return switch (bound.relation()) {
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            case GREATER_OR_EQUAL -> order >= 0;
            case EQUAL, NOT_EQUAL, IS_NULL, IS_NOT_NULL, CONTAINS -> true;
        };
    }

    private static String shown(Object value) {
        return switch (value) {
            case Boolean yes -> yes ? "true" : "false";
            case BigDecimal number -> number.toPlainString();
            default -> "„" + value + "“";
        };
    }
}
