package rathaus.deadlines.usecases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rathaus.deadlines.Bekanntgabe;
import rathaus.deadlines.BekanntgabeRule;
import rathaus.deadlines.Calculation;
import rathaus.deadlines.DayOff;
import rathaus.deadlines.Fristenrechner.Step;
import rathaus.deadlines.Fristenrechner.Step.Kind;
import rathaus.deadlines.WorkingDays;

/** How a day of notification was found, step by step. */
record DeliverySteps(WorkingDays calendar, DeliveryQuestion.Known known) {

    List<Step> all() {
        List<Step> steps = new ArrayList<>();
        steps.add(fact(Kind.DELIVERED, known.delivery().on()));
        Calculation trace = known.bekanntgabe().calculation();
        switch (trace.basis()) {
            case FICTION -> steps.addAll(counted(Kind.FICTION, trace));
            case RETRIEVAL -> steps.addAll(retrieval(trace));
            case RECEIPT -> steps.add(rule(Kind.RECEIVED, known.delivery().receivedOn()));
            case LAPSE -> steps.addAll(lapse(trace));
            case LOSS -> steps.add(rule(Kind.LOST, null));
            case COUNTED, FIXED_DAY, NO_TERM ->
                throw new IllegalStateException("No basis of a notification: " + trace.basis());
        }
        return steps;
    }

    private List<Step> retrieval(Calculation trace) {
        LocalDate retrieved = known.delivery().retrievedOn();
        if (known.rule().effect() == BekanntgabeRule.Effect.FICTION) {
            return List.of(rule(Kind.RETRIEVED, retrieved));
        }
        List<Step> steps = new ArrayList<>();
        steps.add(fact(Kind.RETRIEVED, retrieved));
        steps.addAll(counted(Kind.DAY_AFTER_RETRIEVAL, trace));
        return steps;
    }

    private List<Step> lapse(Calculation trace) {
        List<Step> steps = new ArrayList<>(counted(Kind.RETRIEVABLE, trace));
        if (known.bekanntgabe() instanceof Bekanntgabe.NotNotified) {
            steps.add(rule(Kind.RETRIEVED_LATE, known.delivery().retrievedOn()));
        }
        return steps;
    }

    /** The day by the count and what a day off does to it. */
    private List<Step> counted(Kind kind, Calculation trace) {
        LocalDate plain = trace.computed();
        if (plain == null) {
            throw new IllegalStateException("Nothing was counted: " + trace.rule());
        }
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(kind, plain, trace.paragraph(), known.rule().days(), null, List.of()));
        List<DayOff> skipped = trace.skipped();
        if (!skipped.isEmpty()) {
            steps.add(new Step(
                    Kind.MOVED, plain.plusDays(skipped.size()), known.rule().shift(), 0, null, skipped));
        } else {
            calendar.dayOff(plain).ifPresent(off -> steps.add(new Step(Kind.STAYS, plain, "", 0, null, List.of(off))));
        }
        return steps;
    }

    private static Step fact(Kind kind, @Nullable LocalDate day) {
        return new Step(kind, day, "", 0, null, List.of());
    }

    private Step rule(Kind kind, @Nullable LocalDate day) {
        return new Step(kind, day, known.rule().paragraph(), known.rule().days(), null, List.of());
    }
}
