package rathaus.deadlines.usecases;

import java.util.List;
import java.util.stream.Stream;
import rathaus.deadlines.Bekanntgabe;
import rathaus.deadlines.Fristenrechner.Answer;
import rathaus.deadlines.Fristenrechner.Calculated;
import rathaus.deadlines.Fristenrechner.Ending;
import rathaus.deadlines.Fristenrechner.Group;
import rathaus.deadlines.Fristenrechner.Question;
import rathaus.deadlines.Fristenrechner.Step;
import rathaus.deadlines.ProcedureLaw;

/** When something counts as notified. */
record NotificationFormula(DeliveryQuestion delivery) implements Formula {

    private static final String LAW = "recht";

    @Override
    public Question question() {
        return new Question(
                "bekanntgabe",
                Group.NOTIFICATION,
                "§ 41 VwVfG, § 9 OZG, §§ 4, 5 VwZG, §§ 122, 122a AO",
                "",
                Stream.concat(
                                Stream.of(Fields.choice(
                                        LAW,
                                        true,
                                        "",
                                        Stream.of(ProcedureLaw.values())
                                                .map(DeliveryQuestion::name)
                                                .toList())),
                                DeliveryQuestion.parameters(true).stream())
                        .toList());
    }

    @Override
    public Answer answer(Given given) {
        ProcedureLaw law = DeliveryQuestion.law(given.text(LAW, ""));
        return law == null
                ? given.faulty()
                : delivery.read(given, law).<Answer>map(this::answer).orElseGet(given::faulty);
    }

    private Answer answer(DeliveryQuestion.Known known) {
        List<Step> steps = new DeliverySteps(delivery.deadlines().workingDays(), known).all();
        List<String> notes = Answers.notes(known.rule().note());
        return switch (known.bekanntgabe()) {
            case Bekanntgabe.Notified notified -> new Calculated(Ending.NOTIFIED, notified.day(), steps, notes);
            case Bekanntgabe.AwaitingRetrieval awaiting ->
                new Calculated(Ending.AWAITED, awaiting.until(), steps, notes);
            case Bekanntgabe.NotNotified ignored -> new Calculated(Ending.NOT_NOTIFIED, null, steps, notes);
        };
    }
}
