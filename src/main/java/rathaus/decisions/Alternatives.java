package rathaus.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.camunda.feel.syntaxtree.Conjunction;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstNull$;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Disjunction;
import org.camunda.feel.syntaxtree.Equal;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.GreaterOrEqual;
import org.camunda.feel.syntaxtree.GreaterThan;
import org.camunda.feel.syntaxtree.If;
import org.camunda.feel.syntaxtree.LessOrEqual;
import org.camunda.feel.syntaxtree.LessThan;
import org.camunda.feel.syntaxtree.Not;
import org.camunda.feel.syntaxtree.PositionalFunctionParameters;
import org.camunda.feel.syntaxtree.Ref;
import rathaus.decisions.Literal.Relation;

/**
 * The ways in which a condition can be true, each a list of literals that must hold together. What is not understood counts as
 * possible, so an empty result proves that the condition is never true. At most 64 ways are told apart.
 */
final class Alternatives {

    private static final int MOST = 64;
    private static final List<List<Literal>> ANYTHING = List.of(List.of());
    private static final List<List<Literal>> NOTHING = List.of();

    private Alternatives() {}

    static List<List<Literal>> of(Exp expression, boolean wanted) {
        return switch (expression) {
            case ConstBool constant -> constant.value() == wanted ? ANYTHING : NOTHING;
            case Not not -> of(not.x(), !wanted);
            case Conjunction and ->
                wanted ? both(of(and.x(), true), of(and.y(), true)) : either(of(and.x(), false), of(and.y(), false));
            case Disjunction or ->
                wanted ? either(of(or.x(), true), of(or.y(), true)) : both(of(or.x(), false), of(or.y(), false));
            case If choice ->
                either(
                        both(of(choice.condition(), true), of(choice.statement(), wanted)),
                        of(choice.elseStatement(), wanted));
            case Ref name -> List.of(List.of(new Literal(path(name), Relation.EQUAL, wanted)));
            case Equal same -> compared(same.x(), same.y(), Relation.EQUAL, wanted);
            case LessThan less -> compared(less.x(), less.y(), Relation.LESS, wanted);
            case LessOrEqual less -> compared(less.x(), less.y(), Relation.LESS_OR_EQUAL, wanted);
            case GreaterThan greater -> compared(greater.x(), greater.y(), Relation.GREATER, wanted);
            case GreaterOrEqual greater -> compared(greater.x(), greater.y(), Relation.GREATER_OR_EQUAL, wanted);
            case FunctionInvocation call -> called(call, wanted);
            default -> ANYTHING;
        };
    }

    private static List<List<Literal>> called(FunctionInvocation call, boolean wanted) {
        if (!(call.params() instanceof PositionalFunctionParameters parameters)) {
            return ANYTHING;
        }
        List<Exp> all = new ArrayList<>();
        parameters.params().foreach(all::add);
        if (call.function().equals("not") && all.size() == 1) {
            return of(all.getFirst(), !wanted);
        }
        return wanted
                        && call.function().equals("list contains")
                        && all.size() == 2
                        && all.get(0) instanceof Ref name
                        && all.get(1) instanceof ConstString code
                ? List.of(List.of(new Literal(path(name), Relation.CONTAINS, code.value())))
                : ANYTHING;
    }

    private static List<List<Literal>> compared(Exp left, Exp right, Relation relation, boolean wanted) {
        if (left instanceof Ref name) {
            return literal(name, right, relation, wanted);
        }
        if (right instanceof Ref name) {
            return literal(name, left, relation.turned(), wanted);
        }
        Optional<Object> one = constant(left);
        Optional<Object> other = constant(right);
        if (relation != Relation.EQUAL || one.isEmpty() || other.isEmpty()) {
            return ANYTHING;
        }
        BiPredicate<Object, Object> same = Object::equals;
        return same.test(one.get(), other.get()) == wanted ? ANYTHING : NOTHING;
    }

    private static List<List<Literal>> literal(Ref name, Exp compared, Relation relation, boolean wanted) {
        if (compared instanceof ConstNull$) {
            Relation test = relation == Relation.EQUAL ? Relation.IS_NULL : relation;
            return test == Relation.IS_NULL
                    ? List.of(List.of(new Literal(path(name), wanted ? test : test.opposite(), true)))
                    : ANYTHING;
        }
        return constant(compared)
                .map(value -> List.of(List.of(new Literal(path(name), wanted ? relation : relation.opposite(), value))))
                .orElse(ANYTHING);
    }

    private static Optional<Object> constant(Exp expression) {
        return switch (expression) {
            case ConstString text -> Optional.of(text.value());
            case ConstBool yes -> Optional.of(yes.value());
            case ConstNumber number -> Optional.of(number.value().bigDecimal().stripTrailingZeros());
            default -> Optional.empty();
        };
    }

    static String path(Ref name) {
        return name.names().mkString(".");
    }

    private static List<List<Literal>> either(List<List<Literal>> some, List<List<Literal>> others) {
        List<List<Literal>> all = new ArrayList<>(some);
        all.addAll(others);
        return all.size() > MOST ? ANYTHING : all;
    }

    /** Every way of the one together with every way of the other. */
    static List<List<Literal>> both(List<List<Literal>> some, List<List<Literal>> others) {
        if (some.size() * others.size() > MOST) {
            return some.size() <= others.size() ? some : others;
        }
        List<List<Literal>> all = new ArrayList<>();
        for (List<Literal> one : some) {
            for (List<Literal> other : others) {
                List<Literal> together = new ArrayList<>(one);
                together.addAll(other);
                all.add(together);
            }
        }
        return all;
    }
}
