package rathaus.deadlines.usecases;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rathaus.deadlines.ClockStop;
import rathaus.deadlines.Deadlines;
import rathaus.deadlines.ExtendedFrist;
import rathaus.deadlines.Extension;
import rathaus.deadlines.Frist;
import rathaus.deadlines.FristLaw;
import rathaus.deadlines.FristRule;
import rathaus.deadlines.Fristenrechner.Answer;
import rathaus.deadlines.Fristenrechner.Fault;
import rathaus.deadlines.Fristenrechner.Field;
import rathaus.deadlines.Fristenrechner.Group;
import rathaus.deadlines.Fristenrechner.Question;

/** A term that an event starts; whether it stands still, may be extended or moves, its rule says. */
record CountedFormula(Deadlines deadlines, Group group, String id) implements Formula {

    private static final int STOPS = 3;
    private static final String ASKED = "rueckfrage-";
    private static final String ANSWERED = "antwort-";
    private static final String BY = "verlaengerung";
    private static final String TOLD = "verlaengerung-mitgeteilt";
    private static final String REASONED = "verlaengerung-begruendet";

    @Override
    public Question question() {
        FristRule rule = deadlines.fristRule(id);
        return new Question(id, group, rule.paragraph(), rule.note(), parameters(rule));
    }

    private static List<Field> parameters(FristRule rule) {
        List<Field> parameters = new ArrayList<>();
        parameters.add(Fields.requiredDay(Fields.START));
        for (int stop = 1; rule.stoppable() && stop <= STOPS; stop++) {
            parameters.add(Fields.day(ASKED + stop));
            parameters.add(Fields.day(ANSWERED + stop));
        }
        FristLaw.Extending extending = rule.law().extension();
        if (extending != null) {
            parameters.add(Fields.day(TOLD));
            parameters.add(Fields.flag(REASONED, ""));
            if (extending.longest() == null) {
                parameters.add(Fields.number(BY, false, ""));
                parameters.add(Units.parameter(false, Units.CALENDAR));
            }
        }
        if (rule.law().shiftDisputed()) {
            parameters.add(Fields.flag(Fields.MOVES, ""));
        }
        return parameters;
    }

    @Override
    public Answer answer(Given given) {
        LocalDate event = given.requiredDay(Fields.START);
        Optional<FristRule> found = deadlines.fristRule(id, event);
        if (found.isEmpty()) {
            given.refuse(Fields.START, Fault.NO_RULE_THEN);
            return given.faulty();
        }
        FristRule rule = given.has(Fields.MOVES) ? found.get().moving(given.yes(Fields.MOVES, false)) : found.get();
        List<ClockStop> stops = stops(given, event);
        Extension extension = extension(given, event, rule.law().extension());
        return given.isFaulty() ? given.faulty() : answer(rule, event, stops, extension);
    }

    private Answer answer(FristRule rule, LocalDate event, List<ClockStop> stops, @Nullable Extension extension) {
        TermSteps steps = new TermSteps(deadlines.workingDays(), rule);
        List<String> notes = Answers.notes(rule.note());
        if (extension == null) {
            Frist frist = deadlines.frist(rule, event, stops);
            return Answers.of(frist, steps.of(event, frist), notes);
        }
        ExtendedFrist extended = deadlines.extended(rule, event, stops, extension);
        return Answers.of(extended.frist(), steps.of(event, extended, extension), notes);
    }

    private static List<ClockStop> stops(Given given, LocalDate event) {
        List<ClockStop> stops = new ArrayList<>();
        for (int number = 1; number <= STOPS; number++) {
            LocalDate asked = given.day(ASKED + number);
            LocalDate answered = given.day(ANSWERED + number);
            if (asked == null) {
                if (answered != null) {
                    given.require(ASKED + number);
                }
                continue;
            }
            given.requireFrom(event, ASKED + number);
            given.requireFrom(asked, ANSWERED + number);
            if (answered == null || !answered.isBefore(asked)) {
                stops.add(new ClockStop(asked, answered));
            }
        }
        return stops;
    }

    private static @Nullable Extension extension(Given given, LocalDate event, FristLaw.@Nullable Extending law) {
        if (law == null || !given.hasAny(TOLD, REASONED, BY, Units.UNIT)) {
            return null;
        }
        given.require(TOLD, REASONED);
        given.requireFrom(event, TOLD);
        Period by = law.longest();
        if (by == null) {
            given.require(BY, Units.UNIT);
            by = Units.period(given.number(BY, 1), given.text(Units.UNIT, Units.MONTHS));
        }
        return given.isFaulty() ? null : new Extension(by, given.requiredDay(TOLD), given.yes(REASONED, false));
    }
}
