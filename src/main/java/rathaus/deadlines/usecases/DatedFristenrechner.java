package rathaus.deadlines.usecases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import rathaus.deadlines.Deadlines;
import rathaus.deadlines.Fristenrechner;

/** The calculator over the dated rules that ship with the program. */
@Component
class DatedFristenrechner implements Fristenrechner {

    private final Map<String, Formula> formulas = new LinkedHashMap<>();

    DatedFristenrechner(Deadlines deadlines) {
        for (Formula formula : RuleBook.of(deadlines)) {
            formulas.put(formula.question().rule(), formula);
        }
    }

    @Override
    public List<Question> questions() {
        return formulas.values().stream().map(Formula::question).toList();
    }

    @Override
    public Answer calculate(String rule, Map<String, List<String>> given) {
        Formula formula = formulas.get(rule);
        if (formula == null) {
            throw new IllegalArgumentException("No such question: " + rule);
        }
        Given values = new Given(formula.question().parameters(), given);
        return values.isFaulty() ? values.faulty() : formula.answer(values);
    }
}
