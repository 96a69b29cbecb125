package rathaus.deadlines.usecases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import rathaus.deadlines.Bekanntgabe;
import rathaus.deadlines.Deadlines;
import rathaus.deadlines.Frist;
import rathaus.deadlines.FristRule;
import rathaus.deadlines.Fristenrechner.Answer;
import rathaus.deadlines.Fristenrechner.Calculated;
import rathaus.deadlines.Fristenrechner.Ending;
import rathaus.deadlines.Fristenrechner.Fault;
import rathaus.deadlines.Fristenrechner.Field;
import rathaus.deadlines.Fristenrechner.Step;
import rathaus.deadlines.ProcedureLaw;

/** A term that runs from the notification: its day is told, or found from the delivery. */
record NotifiedTerm(Deadlines deadlines, DeliveryQuestion delivery, ProcedureLaw law) {

    private static final String NOTIFIED = "bekanntgabe";

    static List<Field> parameters(Field... more) {
        return Stream.of(Stream.of(Fields.day(NOTIFIED)), DeliveryQuestion.parameters(false).stream(), Stream.of(more))
                .flatMap(some -> some)
                .toList();
    }

    Answer answer(Given given, String rule, UnaryOperator<FristRule> adapted) {
        LocalDate told = given.day(NOTIFIED);
        if (told != null) {
            given.refuseIfGiven(DeliveryQuestion.names());
            return given.isFaulty() ? given.faulty() : term(given, NOTIFIED, rule, adapted, told, List.of(), List.of());
        }
        if (!given.hasAny(DeliveryQuestion.names())) {
            given.refuse(NOTIFIED, Fault.MISSING);
            return given.faulty();
        }
        Optional<DeliveryQuestion.Known> known = delivery.read(given, law);
        return known.isEmpty() ? given.faulty() : delivered(given, rule, adapted, known.get());
    }

    private Answer delivered(Given given, String rule, UnaryOperator<FristRule> adapted, DeliveryQuestion.Known known) {
        List<Step> steps = new DeliverySteps(deadlines.workingDays(), known).all();
        List<String> notes = Answers.notes(known.rule().note());
        return switch (known.bekanntgabe()) {
            case Bekanntgabe.Notified notified ->
                term(given, DeliveryQuestion.ON, rule, adapted, notified.day(), steps, notes);
            case Bekanntgabe.AwaitingRetrieval awaiting ->
                new Calculated(Ending.AWAITED, awaiting.until(), steps, notes);
            case Bekanntgabe.NotNotified ignored -> new Calculated(Ending.NOT_NOTIFIED, null, steps, notes);
        };
    }

    private Answer term(
            Given given,
            String asked,
            String id,
            UnaryOperator<FristRule> adapted,
            LocalDate notified,
            List<Step> before,
            List<String> notes) {
        Optional<FristRule> rule = deadlines.fristRule(id, notified).map(adapted);
        if (rule.isEmpty()) {
            given.refuse(asked, Fault.NO_RULE_THEN);
            return given.faulty();
        }
        Frist frist = deadlines.frist(rule.get(), notified);
        List<Step> steps = new TermSteps(deadlines.workingDays(), rule.get()).of(notified, frist);
        return Answers.of(
                frist,
                Answers.joined(before, steps),
                Stream.concat(notes.stream(), Answers.notes(rule.get().note()).stream())
                        .toList());
    }
}
