package rathaus.deadlines.usecases;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import rathaus.deadlines.Deadlines;
import rathaus.deadlines.Frist;
import rathaus.deadlines.FristRule;
import rathaus.deadlines.Fristenrechner.Answer;
import rathaus.deadlines.Fristenrechner.Group;
import rathaus.deadlines.Fristenrechner.Question;
import rathaus.deadlines.Fristenrechner.Step;

/** A day that the authority told as the end of a term. */
record FixedDayFormula(Deadlines deadlines) implements Formula {

    private static final String DAY = "tag";
    private static final String FIXED = "fester-tag";

    @Override
    public Question question() {
        FristRule rule = deadlines.fristRule("bestimmter-tag");
        return new Question(
                rule.id(),
                Group.REPLY,
                "§ 31 Abs. 3 VwVfG",
                rule.note(),
                List.of(Fields.requiredDay(DAY), Fields.flag(FIXED, Fields.NO)));
    }

    @Override
    public Answer answer(Given given) {
        LocalDate day = given.requiredDay(DAY);
        boolean fixed = given.yes(FIXED, false);
        FristRule rule = deadlines.fristRule(fixed ? "bestimmter-tag-fest" : "bestimmter-tag");
        Frist frist = deadlines.fixedDay(day, day, fixed);
        Step told = new Step(Step.Kind.FIXED_DAY, day, rule.paragraph(), 0, null, List.of());
        List<Step> ended = new TermSteps(deadlines.workingDays(), rule).ended(frist);
        return Answers.of(frist, Stream.concat(Stream.of(told), ended.stream()).toList(), Answers.notes(rule.note()));
    }
}
