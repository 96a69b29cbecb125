package rathaus.decisions;

import camundajar.impl.scala.Option;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import org.camunda.feel.context.CustomContext;
import org.camunda.feel.context.VariableProvider;

/** Shows the values to FEEL one by one, so that an expression pays for what it uses and not for the whole form. */
final class FeelContext extends CustomContext {

    private final Values values;

    FeelContext(Values values) {
        this.values = values;
    }

    @Override
    public VariableProvider variableProvider() {
        return new VariableProvider() {
            @Override
            public Option<Object> getVariable(String name) {
                return Option.apply(values.converted(name));
            }

            @Override
            public Iterable<String> keys() {
                return CollectionConverters.asScala(values.names());
            }
        };
    }
}
