package rathaus.decisions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.feel.context.JavaFunction;
import org.camunda.feel.context.JavaFunctionProvider;
import org.camunda.feel.impl.DefaultValueMapper;
import org.camunda.feel.impl.JavaValueMapper;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValDate;
import org.camunda.feel.syntaxtree.ValNull$;
import org.camunda.feel.syntaxtree.ValNumber;
import org.camunda.feel.syntaxtree.ValString;
import org.camunda.feel.valuemapper.CustomValueMapper;
import org.camunda.feel.valuemapper.ValueMapper;
import org.jspecify.annotations.Nullable;

/** The functions that we add to FEEL, documented in {@code docs/leistungspaket.md}. */
final class OwnFunctions extends JavaFunctionProvider {

    static final ValueMapper MAPPER = new ValueMapper.CompositeValueMapper(
            camundajar.impl.scala.jdk.javaapi.CollectionConverters.<CustomValueMapper>asScala(
                            List.of(DefaultValueMapper.instance(), new JavaValueMapper()))
                    .toList());

    private static final Map<String, JavaFunction> FUNCTIONS = Map.of(
            "gebiet", function(List.of("anschrift", "zonen"), OwnFunctions::area),
            "alter", function(List.of("geburtsdatum", "stichtag"), OwnFunctions::age),
            "monate", function(List.of("von", "bis"), OwnFunctions::months));

    static Collection<String> names() {
        return FUNCTIONS.keySet();
    }

    @Override
    public Optional<JavaFunction> resolveFunction(String name) {
        return Optional.ofNullable(FUNCTIONS.get(name));
    }

    @Override
    public Collection<String> getFunctionNames() {
        return names();
    }

    private static JavaFunction function(List<String> parameters, Function<List<Val>, Val> body) {
        return new JavaFunction(parameters, body);
    }

    private static Val area(List<Val> arguments) {
        Object address = MAPPER.unpackVal(arguments.get(0));
        Object zones = MAPPER.unpackVal(arguments.get(1));
        if (address instanceof Map<?, ?> place && zones instanceof List<?> list) {
            return Areas.of(place, list).<Val>map(ValString::new).orElse(nothing());
        }
        return nothing();
    }

    private static Val age(List<Val> arguments) {
        if (arguments.get(1) instanceof ValDate onDay) {
            Object born = arguments.get(0) instanceof ValDate day ? day.value() : MAPPER.unpackVal(arguments.get(0));
            @Nullable Integer years = Ages.yearsOn(born, onDay.value());
            return years == null ? nothing() : number(years);
        }
        return nothing();
    }

    private static Val months(List<Val> arguments) {
        if (arguments.get(0) instanceof ValDate from && arguments.get(1) instanceof ValDate to) {
            return number(Ages.monthsTouched(from.value(), to.value()));
        }
        return nothing();
    }

    private static Val number(int value) {
        return new ValNumber(camundajar.impl.scala.math.BigDecimal.exact((long) value));
    }

    private static Val nothing() {
        return ValNull$.MODULE$;
    }

    /** Calendar arithmetic of persons and terms. */
    static final class Ages {

        private Ages() {}

        /** Completed years; of a partly known day of birth the smaller, safe number. */
        static @Nullable Integer yearsOn(@Nullable Object born, LocalDate on) {
            if (born instanceof LocalDate day) {
                return Math.max(0, day.until(on).getYears());
            }
            if (born instanceof Map<?, ?> partly && partly.get("jahr") instanceof Number year) {
                int month = partly.get("monat") instanceof Number number ? number.intValue() : 12;
                LocalDate first = LocalDate.of(year.intValue(), month, 1);
                LocalDate latest = partly.get("tag") instanceof Number number
                        ? first.withDayOfMonth(number.intValue())
                        : first.withDayOfMonth(first.lengthOfMonth());
                return Math.max(0, latest.until(on).getYears());
            }
            return null;
        }

        /** Calendar months touched, both ends included; nought if the end lies before the beginning. */
        static int monthsTouched(LocalDate from, LocalDate to) {
            int months = (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue() + 1;
            return Math.max(0, months);
        }
    }
}
