package rathaus.decisions;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.Ref;

/** The constants that a cell of a table compares its input with. */
final class TestConstants {

    private static final Set<String> UNDERSTOOD = Set.of(
            "ConstString",
            "ConstNumber",
            "ConstBool",
            "AtLeastOne",
            "Not",
            "UnaryTestExpression",
            "InputEqualTo",
            "InputLessThan",
            "InputLessOrEqual",
            "InputGreaterThan",
            "InputGreaterOrEqual",
            "InputInRange",
            "ConstRange",
            "ClosedConstRangeBoundary",
            "OpenConstRangeBoundary",
            "ArithmeticNegation");

    private final Set<Object> found = new HashSet<>();
    private boolean isUnderstood = true;

    private TestConstants() {}

    static Optional<Set<Object>> of(Exp tests) {
        TestConstants constants = new TestConstants();
        constants.visit(tests);
        return constants.isUnderstood ? Optional.of(constants.found) : Optional.empty();
    }

    private void visit(Object node) {
        switch (node) {
            case ConstString text -> found.add(text.value());
            case ConstBool yes -> found.add(yes.value());
            case ConstNumber number -> found.add(number.value().bigDecimal().stripTrailingZeros());
            case Ref name -> isUnderstood &= Alternatives.path(name).equals("cellInput");
            case FunctionInvocation ignored -> isUnderstood = false;
            case Iterable<?> list ->
                list.foreach(entry -> {
                    visit(entry);
                    return null;
                });
            case Exp other when !UNDERSTOOD.contains(other.getClass().getSimpleName()) -> isUnderstood = false;
            case Product product ->
                product.productIterator().foreach(part -> {
                    visit(part);
                    return null;
                });
            default -> {}
        }
    }
}
