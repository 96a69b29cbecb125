package rathaus.deadlines.usecases;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rathaus.deadlines.Calculation;
import rathaus.deadlines.DayOff;
import rathaus.deadlines.ExtendedFrist;
import rathaus.deadlines.Extension;
import rathaus.deadlines.Frist;
import rathaus.deadlines.FristLaw;
import rathaus.deadlines.FristRule;
import rathaus.deadlines.Fristenrechner.Step;
import rathaus.deadlines.Fristenrechner.Step.Kind;
import rathaus.deadlines.WorkingDays;

/** How the end of a term was found, step by step. */
record TermSteps(WorkingDays calendar, FristRule rule) {

    /** From the event to the end. */
    List<Step> of(LocalDate event, Frist frist) {
        List<Step> steps = new ArrayList<>(begun(event, frist));
        steps.addAll(ended(frist));
        return steps;
    }

    /** The same with an extension: first where the term ended without it, then what became of it. */
    List<Step> of(LocalDate event, ExtendedFrist extended, Extension extension) {
        List<Step> steps = new ArrayList<>(begun(event, extended.unextended()));
        FristLaw.Extending law = rule.law().extension();
        String paragraph = law == null ? "" : law.paragraph();
        Kind kind = switch (extended.verdict()) {
            case EFFECTIVE -> Kind.EXTENDED;
            case WITHOUT_REASON -> Kind.EXTENSION_UNREASONED;
            case TOO_LATE -> Kind.EXTENSION_LATE;
            case NOT_ALLOWED, TOO_LONG -> throw new IllegalStateException("Not asked for: " + extended.verdict());
        };
        if (kind == Kind.EXTENDED) {
            moved(extended.unextended()).ifPresent(steps::add);
            steps.add(
                    new Step(kind, extended.frist().calculation().computed(), paragraph, 0, extension.by(), List.of()));
            more(extended).ifPresent(steps::add);
            steps.addAll(ended(extended.frist()));
        } else {
            steps.addAll(ended(extended.unextended()));
            steps.add(new Step(kind, extension.toldOn(), paragraph, 0, extension.by(), List.of()));
        }
        return steps;
    }

    /** From a first day that is counted. */
    List<Step> from(LocalDate firstDay, Frist frist) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(Kind.FIRST_DAY, firstDay, "§ 187 Abs. 2, § 188 Abs. 2 BGB", 0, null, List.of()));
        steps.add(counted(frist.calculation().computed()));
        steps.addAll(ended(frist));
        return steps;
    }

    private List<Step> begun(LocalDate event, Frist frist) {
        Period length = rule.length();
        if (length == null) {
            return List.of(new Step(Kind.NO_TERM, null, rule.paragraph(), 0, null, List.of()));
        }
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(Kind.EVENT, event, rule.law().counting(), 0, null, List.of()));
        steps.add(counted(event.plus(length)));
        Calculation trace = frist.calculation();
        if (trace.daysWithCitizen() > 0) {
            steps.add(new Step(
                    Kind.STOPPED, trace.computed(), rule.paragraph(), trace.daysWithCitizen(), null, List.of()));
        }
        return steps;
    }

    /** Days with the citizen that came only after the extension. */
    private Optional<Step> more(ExtendedFrist extended) {
        Calculation trace = extended.frist().calculation();
        int days = trace.daysWithCitizen() - extended.unextended().calculation().daysWithCitizen();
        return days == 0
                ? Optional.empty()
                : Optional.of(new Step(Kind.STOPPED, trace.computed(), rule.paragraph(), days, null, List.of()));
    }

    private Step counted(@Nullable LocalDate plain) {
        return new Step(Kind.COUNTED, plain, rule.paragraph(), 0, rule.length(), List.of());
    }

    List<Step> ended(Frist frist) {
        return switch (frist) {
            case Frist.Ending ending ->
                moved(ending).or(() -> stays(ending)).stream().toList();
            case Frist.Suspended suspended ->
                List.of(new Step(
                        Kind.STANDING, suspended.since(), rule.paragraph(), suspended.daysLeft(), null, List.of()));
            case Frist.Unlimited ignored -> List.of();
        };
    }

    private Optional<Step> moved(Frist frist) {
        List<DayOff> skipped = frist.calculation().skipped();
        if (skipped.isEmpty() || !(frist instanceof Frist.Ending ending)) {
            return Optional.empty();
        }
        boolean back = rule.end() == FristRule.End.LAST_WORKING_DAY;
        return Optional.of(new Step(
                back ? Kind.MOVED_BACK : Kind.MOVED,
                ending.lastDay(),
                back ? rule.paragraph() : rule.law().shift(),
                0,
                null,
                skipped));
    }

    private Optional<Step> stays(Frist.Ending ending) {
        return calendar.dayOff(ending.lastDay())
                .map(off -> new Step(Kind.STAYS, ending.lastDay(), "", 0, null, List.of(off)));
    }
}
