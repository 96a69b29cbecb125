package rathaus.deadlines.usecases;

import java.time.LocalDate;
import java.util.List;
import rathaus.deadlines.Deadlines;
import rathaus.deadlines.Frist;
import rathaus.deadlines.FristRule;
import rathaus.deadlines.Fristenrechner.Answer;
import rathaus.deadlines.Fristenrechner.Calculated;
import rathaus.deadlines.Fristenrechner.Ending;
import rathaus.deadlines.Fristenrechner.Group;
import rathaus.deadlines.Fristenrechner.Question;
import rathaus.deadlines.Fristenrechner.Step;

/** Any term, by the Bürgerliches Gesetzbuch alone. */
record FreeFormula(Deadlines deadlines) implements Formula {

    private static final String LENGTH = "dauer";
    private static final String COUNTED = "erster-tag-zaehlt";

    @Override
    public Question question() {
        FristRule rule = rule();
        return new Question(
                rule.id(),
                Group.FREE,
                rule.paragraph(),
                rule.note(),
                List.of(
                        Fields.requiredDay(Fields.START),
                        Fields.number(LENGTH, true, ""),
                        Units.parameter(true, Units.ALL),
                        Fields.flag(COUNTED, Fields.NO),
                        Fields.flag(Fields.MOVES, Fields.YES)));
    }

    @Override
    public Answer answer(Given given) {
        LocalDate start = given.requiredDay(Fields.START);
        int length = given.number(LENGTH, 1);
        String unit = given.text(Units.UNIT, Units.MONTHS);
        if (unit.equals(Units.WORKING_DAYS)) {
            given.refuseIfGiven(COUNTED, Fields.MOVES);
            return given.isFaulty() ? given.faulty() : workingDays(start, length);
        }
        FristRule rule = rule().lasting(Units.period(length, unit)).moving(given.yes(Fields.MOVES, true));
        TermSteps steps = new TermSteps(deadlines.workingDays(), rule);
        if (given.yes(COUNTED, false)) {
            Frist frist = deadlines.fristFrom(rule, start);
            return Answers.of(frist, steps.from(start, frist), List.of());
        }
        Frist frist = deadlines.frist(rule, start);
        return Answers.of(frist, steps.of(start, frist), List.of());
    }

    private Calculated workingDays(LocalDate start, int length) {
        LocalDate last = deadlines.workingDays().plus(start, length);
        return new Calculated(
                Ending.ENDS,
                last,
                List.of(
                        new Step(Step.Kind.EVENT, start, rule().law().counting(), 0, null, List.of()),
                        new Step(
                                Step.Kind.WORKING_DAYS,
                                last,
                                "",
                                length,
                                null,
                                deadlines.workingDays().daysOffBetween(start, last))),
                List.of());
    }

    private FristRule rule() {
        return deadlines.fristRule("frei");
    }
}
