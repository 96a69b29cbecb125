package rathaus.remedies.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import rathaus.remedies.Lodging;
import rathaus.remedies.PlannedAct;
import rathaus.remedies.Standing;
import rathaus.remedies.WiderspruchAct;
import rathaus.remedies.WiderspruchStep;

/** The next step with an objection, as typed; what it needs depends on the step. */
record StepInput(
        @Nullable String widerspruch,
        @Nullable String stand,
        @Nullable String schritt,
        @Nullable String am,
        @Nullable String stelle,
        @Nullable String tenor,
        @Nullable String begruendung,
        @Nullable String gewalt,
        @Nullable String gilt,
        @Nullable MultipartFile bescheid)
        implements TypedForm {

    @Override
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        Optional<WiderspruchStep> step = WiderspruchStep.of(Typed.text(schritt));
        if (step.isEmpty()) {
            problems.put("schritt", "remedies.problem.choice");
            return problems;
        }
        boolean decides = step.get().decides() || step.get() == WiderspruchStep.ABHILFE;
        if (!Typed.text(am).isEmpty() || (!decides)) {
            day(problems);
        }
        if (step.get() == WiderspruchStep.VORLAGE) {
            Typed.need(problems, "stelle", Typed.text(stelle), Lodging.LONGEST_NAME);
        }
        if (decides) {
            Typed.need(problems, "tenor", Typed.text(tenor), Lodging.LONGEST);
        }
        if (step.get().succeeds() && afterwards().isEmpty()) {
            problems.put("gilt", "remedies.problem.standing");
        }
        if (decides || step.get() == WiderspruchStep.WIEDEREINSETZUNG) {
            Typed.need(problems, "begruendung", Typed.text(begruendung), Lodging.LONGEST);
        } else {
            Typed.bound(problems, "begruendung", Typed.text(begruendung), Lodging.LONGEST);
        }
        return problems;
    }

    private Optional<Standing> afterwards() {
        return Standing.of(Typed.text(gilt));
    }

    private void day(Map<String, String> problems) {
        if (Typed.day(am).isEmpty()) {
            problems.put("am", "remedies.problem.day");
        }
    }

    UUID id() {
        return Typed.id(widerspruch).orElseThrow(ReviewKey::notFound);
    }

    long version() {
        return Typed.version(stand);
    }

    /**
     * As the use case takes it.
     *
     * @throws java.util.NoSuchElementException if there are problems
     */
    WiderspruchAct act(Optional<UUID> letter) {
        return new WiderspruchAct(
                WiderspruchStep.of(Typed.text(schritt)).orElseThrow(),
                Typed.day(am),
                Typed.text(stelle),
                Typed.text(tenor),
                Typed.text(begruendung),
                letter,
                Typed.text(gewalt).equals("true"),
                afterwards());
    }

    /** The same for others to sign. */
    PlannedAct planned() {
        return new PlannedAct.Deciding(id(), version(), act(Optional.empty()));
    }

    SentFile file() {
        return new SentFile(bescheid);
    }

    @Override
    public Map<String, String> typed() {
        return Map.of(
                "schritt", Typed.text(schritt),
                "am", Typed.text(am),
                "stelle", Typed.text(stelle),
                "tenor", Typed.text(tenor),
                "begruendung", Typed.text(begruendung),
                "gewalt", Typed.text(gewalt),
                "gilt", Typed.text(gilt));
    }

    @Override
    public String toString() {
        return "StepInput";
    }
}
