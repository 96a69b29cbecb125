package rathaus.deadlines.usecases;

import java.util.List;
import java.util.function.UnaryOperator;
import rathaus.deadlines.Deadlines;
import rathaus.deadlines.FristRule;
import rathaus.deadlines.Fristenrechner.Answer;
import rathaus.deadlines.Fristenrechner.Field;
import rathaus.deadlines.Fristenrechner.Group;
import rathaus.deadlines.Fristenrechner.Question;
import rathaus.deadlines.ProcedureLaw;
import rathaus.deadlines.Rechtsbehelf;

/** Until when a remedy may be lodged. */
record RechtsbehelfFormula(Deadlines deadlines, DeliveryQuestion delivery, Rechtsbehelf remedy) implements Formula {

    private static final String INSTRUCTED = "belehrung";

    @Override
    public Question question() {
        FristRule rule = deadlines.fristRule(remedy.rule(true));
        return new Question(rule.id(), Group.REMEDY, rule.paragraph(), rule.note(), parameters());
    }

    private List<Field> parameters() {
        return remedy.rule(true).equals(remedy.rule(false))
                ? NotifiedTerm.parameters()
                : NotifiedTerm.parameters(Fields.flag(INSTRUCTED, Fields.YES));
    }

    @Override
    public Answer answer(Given given) {
        String rule = remedy.rule(given.yes(INSTRUCTED, true));
        return new NotifiedTerm(deadlines, delivery, law()).answer(given, rule, UnaryOperator.identity());
    }

    private ProcedureLaw law() {
        return switch (remedy) {
            case WIDERSPRUCH, KLAGE, PERSONENSTANDSGERICHT -> ProcedureLaw.VWVFG;
            case EINSPRUCH -> ProcedureLaw.AO;
        };
    }
}
