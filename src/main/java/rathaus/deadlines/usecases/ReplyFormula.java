package rathaus.deadlines.usecases;

import java.time.Period;
import rathaus.deadlines.Deadlines;
import rathaus.deadlines.FristRule;
import rathaus.deadlines.Fristenrechner.Answer;
import rathaus.deadlines.Fristenrechner.Group;
import rathaus.deadlines.Fristenrechner.Question;
import rathaus.deadlines.ProcedureLaw;

/** A term that the authority sets for an answer. */
record ReplyFormula(Deadlines deadlines, DeliveryQuestion delivery, String id) implements Formula {

    private static final String DAYS = "tage";

    @Override
    public Question question() {
        FristRule rule = deadlines.fristRule(id);
        return new Question(
                id,
                Group.REPLY,
                rule.paragraph(),
                rule.note(),
                NotifiedTerm.parameters(Fields.number(DAYS, false, String.valueOf(preset(rule)))));
    }

    @Override
    public Answer answer(Given given) {
        return new NotifiedTerm(deadlines, delivery, ProcedureLaw.VWVFG)
                .answer(given, id, rule -> rule.lasting(Period.ofDays(given.number(DAYS, preset(rule)))));
    }

    private static int preset(FristRule rule) {
        Period length = rule.length();
        if (length == null) {
            throw new IllegalStateException("A term that is set has a usual length: " + rule.id());
        }
        return length.getDays();
    }
}
