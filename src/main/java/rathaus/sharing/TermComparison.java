package rathaus.sharing;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rathaus.deadlines.Deadlines;
import rathaus.deadlines.Frist;
import rathaus.deadlines.FristRule;
import rathaus.procedure.Ablauf;
import rathaus.procedure.Term;
import rathaus.procedure.Verfahren;

/** Compares the terms of a Musterfall: the day of the case is the event from which each of them runs. */
final class TermComparison {

    private static final Deadlines DEADLINES = Deadlines.hessen();

    private final Verfahren verfahren;
    private final Musterfall musterfall;
    private final List<String> deviations;

    TermComparison(Verfahren verfahren, Musterfall musterfall, List<String> deviations) {
        this.verfahren = verfahren;
        this.musterfall = musterfall;
        this.deviations = deviations;
    }

    void compare() {
        for (Map.Entry<String, String> expected : musterfall.expected().terms().entrySet()) {
            String found = lastDay(expected.getKey()).map(LocalDate::toString).orElse("keine solche Frist");
            if (!found.equals(expected.getValue())) {
                deviations.add("Frist " + expected.getKey() + ": erwartet " + expected.getValue() + ", herausgekommen "
                        + found + ".");
            }
        }
    }

    private Optional<LocalDate> lastDay(String id) {
        Ablauf ablauf = verfahren.ablauf();
        if (id.equals("nachforderung")) {
            Period length = Period.ofDays(ablauf.nachforderung().days());
            return end(DEADLINES.nachforderung(musterfall.day(), length));
        }
        if (id.equals("ziel")) {
            return lastDay("ziel", "eigenes Ziel", ablauf.target());
        }
        return ablauf.statutory().stream()
                .filter(term -> term.id().equals(id))
                .findFirst()
                .flatMap(term -> lastDay(id, term.legalBasis(), term.term()));
    }

    private Optional<LocalDate> lastDay(String id, String paragraph, Term term) {
        Period length = switch (term.unit()) {
            case DAYS -> Period.ofDays(term.value());
            case WEEKS -> Period.ofWeeks(term.value());
            case MONTHS -> Period.ofMonths(term.value());
            case WORKING_DAYS -> Period.ZERO;
        };
        return length.isZero()
                ? Optional.of(DEADLINES.workingDays().plus(musterfall.day(), term.value()))
                : end(DEADLINES.frist(FristRule.processing(id, paragraph, length), musterfall.day()));
    }

    private static Optional<LocalDate> end(Frist frist) {
        return frist instanceof Frist.Ending ending ? Optional.of(ending.lastDay()) : Optional.empty();
    }
}
