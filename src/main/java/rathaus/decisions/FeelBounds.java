package rathaus.decisions;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.Tuple2;
import camundajar.impl.scala.collection.Iterable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.EveryItem;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.Exponentiation;
import org.camunda.feel.syntaxtree.Filter;
import org.camunda.feel.syntaxtree.For;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.IterationContext;
import org.camunda.feel.syntaxtree.JavaFunctionInvocation;
import org.camunda.feel.syntaxtree.QualifiedFunctionInvocation;
import org.camunda.feel.syntaxtree.Ref;
import org.camunda.feel.syntaxtree.SomeItem;
import org.jspecify.annotations.Nullable;

/**
 * Walks a parsed expression once and decides whether it may run: known functions only, no own functions, no powers, bounded
 * size and nesting, no loop over a range inside or around another loop. What passes runs in a number of steps that its size
 * and the lists it sees bound.
 */
final class FeelBounds {

    private static final int MOST_NODES = 400;
    private static final int MOST_DEPTH = 48;
    private static final int MOST_LOOPS = 2;
    static final int LONGEST_RANGE = 1000;

    private final UsedNames names;
    private int nodes;
    private int deepestLoop;
    private boolean loopsOverRange;
    private @Nullable String fault;

    private FeelBounds(Set<String> scope) {
        this.names = new UsedNames(scope);
    }

    /** What the walk found. */
    record Walk(Optional<String> fault, Set<String> names, int nodes, int loops, boolean range) {}

    static Walk walk(Exp expression, Set<String> scope) {
        FeelBounds bounds = new FeelBounds(scope);
        bounds.visit(expression, 0, 0, Set.of(), false);
        if (bounds.loopsOverRange && bounds.deepestLoop > 1) {
            bounds.refuse(
                    "Eine Schleife über einen Zahlenbereich darf keine andere Schleife enthalten oder in einer stehen.");
        }
        return new Walk(
                Optional.ofNullable(bounds.fault),
                bounds.names.all(),
                bounds.nodes,
                bounds.deepestLoop,
                bounds.loopsOverRange);
    }

    private void visit(@Nullable Object node, int depth, int loops, Set<String> local, boolean open) {
        if (fault != null) {
            return;
        }
        if (++nodes > MOST_NODES || depth > MOST_DEPTH) {
            refuse("Der Ausdruck ist zu groß oder zu tief geschachtelt.");
            return;
        }
        switch (node) {
            case FunctionDefinition ignored -> refuse("Eigene Funktionen sind nicht erlaubt.");
            case JavaFunctionInvocation ignored -> refuse("Java ist nicht erlaubt.");
            case QualifiedFunctionInvocation ignored -> refuse("Funktionen an Werten sind nicht erlaubt.");
            case Exponentiation ignored -> refuse("Potenzen sind nicht erlaubt.");
            case Ref ref -> names.use(ref, local, open).ifPresent(this::refuse);
            case FunctionInvocation call -> call(call, depth, loops, local, open);
            case For loop -> loop(loop.iterators(), loop.exp(), depth, loops, local, open);
            case SomeItem loop -> loop(loop.iterators(), loop.condition(), depth, loops, local, open);
            case EveryItem loop -> loop(loop.iterators(), loop.condition(), depth, loops, local, open);
            case Filter filter -> filter(filter, depth, loops, local, open);
            case IterationContext range -> range(range);
            case Iterable<?> list -> children(list.iterator(), depth, loops, local, open);
            case Product product -> children(product.productIterator(), depth, loops, local, open);
            case null, default -> {}
        }
    }

    private void call(FunctionInvocation call, int depth, int loops, Set<String> local, boolean open) {
        AllowedFunctions.faultOf(call).ifPresent(this::refuse);
        visit(call.params(), depth + 1, loops, local, open);
    }

    private void filter(Filter filter, int depth, int loops, Set<String> local, boolean open) {
        visit(filter.list(), depth + 1, loops, local, open);
        if (filter.filter() instanceof ConstNumber) {
            return;
        }
        enterLoop(loops + 1);
        visit(filter.filter(), depth + 1, loops + 1, local, true);
    }

    private void loop(
            camundajar.impl.scala.collection.immutable.List<Tuple2<String, Exp>> iterators,
            Exp body,
            int depth,
            int loops,
            Set<String> local,
            boolean open) {
        Set<String> inner = new HashSet<>(local);
        int depthOfLoops = loops;
        var each = iterators.iterator();
        while (each.hasNext()) {
            Tuple2<String, Exp> iterator = each.next();
            depthOfLoops++;
            visit(iterator._2(), depth + 1, depthOfLoops - 1, Set.copyOf(inner), open);
            inner.add(iterator._1());
        }
        inner.add("partial");
        enterLoop(depthOfLoops);
        visit(body, depth + 1, depthOfLoops, inner, open);
    }

    private void children(
            camundajar.impl.scala.collection.Iterator<?> children,
            int depth,
            int loops,
            Set<String> local,
            boolean open) {
        while (children.hasNext()) {
            visit(children.next(), depth + 1, loops, local, open);
        }
    }

    private void enterLoop(int loops) {
        deepestLoop = Math.max(deepestLoop, loops);
        if (loops > MOST_LOOPS) {
            refuse("Höchstens zwei Schleifen oder Filter dürfen ineinander stehen.");
        }
    }

    private void range(IterationContext range) {
        loopsOverRange = true;
        if (!AllowedFunctions.isShort(range, LONGEST_RANGE)) {
            refuse("Ein Zahlenbereich in einer Schleife braucht feste Grenzen und höchstens 1000 Schritte.");
        }
    }

    private void refuse(String reason) {
        if (fault == null) {
            fault = reason;
        }
    }
}
