package rathaus.sharing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import rathaus.decisions.DecisionTrace;
import rathaus.forms.FieldError;
import rathaus.forms.FormEnvironment;
import rathaus.forms.FormReading;
import rathaus.forms.FormValidation;
import rathaus.forms.Gebuehr;
import rathaus.forms.GebuehrCalculation.Calculation;
import rathaus.forms.VisibleForm;
import rathaus.procedure.Ablauf.Occasion;
import rathaus.procedure.Verfahren;
import rathaus.procedure.Verfahren.Route;
import rathaus.tenancy.UnreadableOrtsrechtException;

/** Runs one Musterfall through the same functions as the running application and says what came out differently. */
final class MusterfallRun {

    private final Verfahren verfahren;
    private final Musterfall musterfall;
    private final DeliveredOrtsrecht delivered;
    private final List<String> deviations = new ArrayList<>();

    MusterfallRun(Verfahren verfahren, Musterfall musterfall, DeliveredOrtsrecht delivered) {
        this.verfahren = verfahren;
        this.musterfall = musterfall;
        this.delivered = delivered;
    }

    List<String> deviations() {
        try {
            return delivered
                    .values(musterfall.kommune(), verfahren.paket().id(), musterfall.day())
                    .map(this::deviations)
                    .orElseGet(() -> List.of(
                            "Die Kommune „" + musterfall.kommune() + "“ gibt es in dieser Installation nicht."));
        } catch (UnreadableOrtsrechtException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private List<String> deviations(Map<String, Object> values) {
        Map<String, Object> ortsrecht = holding(values);
        List<String> open = openPoints(ortsrecht);
        if (!open.isEmpty()) {
            return open; // whatever is computed without them would be noise
        }
        Outcome outcome = fill(ortsrecht);
        compareErrors(outcome.errors());
        compareHidden(outcome.filled(), outcome.visible());
        compareRoute(outcome.visible());
        compareFee(outcome.gebuehr());
        new TermComparison(verfahren, musterfall, deviations).compare();
        new LetterComparison(musterfall, deviations).compare(letters(outcome));
        return List.copyOf(deviations);
    }

    /** The HTML of the letters as they come out, by occasion. */
    Map<Occasion, String> letters() {
        return letters(fill(holding(
                delivered.readable(musterfall.kommune(), verfahren.paket().id(), musterfall.day()))));
    }

    private Map<Occasion, String> letters(Outcome outcome) {
        return SetLetters.of(verfahren, musterfall, outcome.visible(), outcome.gebuehr());
    }

    private record Outcome(
            FormReading.Filled filled, VisibleForm visible, List<FieldError> errors, Optional<Gebuehr> gebuehr) {}

    private Outcome fill(Map<String, Object> ortsrecht) {
        DeliveredKommunen.Named kommune = DeliveredKommunen.named(musterfall.kommune());
        FormEnvironment environment = verfahren.environment(musterfall.day(), ortsrecht, kommune.name(), kommune.ags());
        TypedAnswers typed = new TypedAnswers(verfahren.form(), musterfall.answers());
        FormReading.Filled filled = FormReading.all(verfahren.form(), typed.input(), typed.files());
        VisibleForm visible = verfahren.visible(filled.answers(), environment);
        List<FieldError> errors = FormValidation.whole(visible, filled.answers(), filled.malformed());
        return new Outcome(filled, visible, errors, errors.isEmpty() ? gebuehr(visible) : Optional.empty());
    }

    private Map<String, Object> holding(Map<String, Object> values) {
        Map<String, Object> ortsrecht = new HashMap<>(values);
        ortsrecht.putAll(musterfall.ortsrecht());
        return ortsrecht;
    }

    private List<String> openPoints(Map<String, Object> ortsrecht) {
        String file =
                "ortsrecht/" + musterfall.kommune() + "/" + verfahren.paket().id() + ".yaml";
        return verfahren.openPoints(ortsrecht).stream()
                .sorted()
                .map(point -> ortsrecht.containsKey(point)
                        ? "In " + file + " hat „" + point + "“ den falschen Typ; verlangt ist, was ortsrecht.yaml sagt."
                        : "In " + file + " fehlt „" + point + "“.")
                .toList();
    }

    private void compareErrors(List<FieldError> errors) {
        Map<String, String> found = new TreeMap<>();
        errors.forEach(error -> found.putIfAbsent(error.place(), error.rule()));
        same("Fehler", new TreeMap<>(musterfall.expected().errors()), found);
    }

    private void compareHidden(FormReading.Filled filled, VisibleForm visible) {
        for (String field : musterfall.expected().hidden()) {
            boolean hidden = filled.answers().get(field).isPresent()
                    && visible.answers().get(field).isEmpty();
            if (!hidden) {
                deviations.add("„" + field + "“ sollte beantwortet und verborgen sein.");
            }
        }
    }

    private void compareRoute(VisibleForm visible) {
        musterfall
                .expected()
                .competent()
                .ifPresent(expected -> same(
                        "zuständig",
                        expected,
                        switch (verfahren.route(visible, Optional.empty())) {
                            case Route.Here ignored -> "ja";
                            case Route.Doubtful doubtful -> doubtful.rule().id();
                            case Route.Elsewhere elsewhere -> elsewhere.rule().id();
                        }));
        musterfall
                .expected()
                .automatic()
                .ifPresent(expected -> same("automatisch", expected, verfahren.mayDecideAutomatically(visible)));
    }

    private Optional<Gebuehr> gebuehr(VisibleForm visible) {
        return verfahren.gebuehr().flatMap(calculation -> switch (calculation.calculate(visible)) {
            case Calculation.Calculated calculated -> Optional.of(calculated.gebuehr());
            case Calculation.Impossible impossible -> {
                deviations.add("Gebühr: " + impossible.reason());
                yield Optional.empty();
            }
        });
    }

    private void compareFee(Optional<Gebuehr> gebuehr) {
        musterfall.expected().fee().ifPresent(expected -> {
            long cents = expected.movePointRight(2).longValueExact();
            same(
                    "Gebühr in Cent",
                    cents,
                    gebuehr.map(found -> found.total().cents()).orElse(-1L));
        });
        if (!musterfall.expected().feeSteps().isEmpty()) {
            same(
                    "Rechenschritte",
                    musterfall.expected().feeSteps(),
                    gebuehr.map(MusterfallRun::steps).orElse(List.of()));
        }
    }

    private static List<String> steps(Gebuehr gebuehr) {
        return gebuehr.trace().stream().flatMap(MusterfallRun::steps).toList();
    }

    private static Stream<String> steps(DecisionTrace trace) {
        return trace.rows().stream().map(row -> trace.table() + "#" + row.number());
    }

    private void same(String what, Object expected, Object found) {
        if (!Objects.equals(expected, found)) {
            deviations.add(what + ": erwartet " + expected + ", herausgekommen " + found + ".");
        }
    }
}
