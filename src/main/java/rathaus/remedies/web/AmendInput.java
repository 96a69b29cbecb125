package rathaus.remedies.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import rathaus.remedies.Amendment;
import rathaus.remedies.AmendmentEffect;
import rathaus.remedies.AmendmentGround;
import rathaus.remedies.PlannedAct;

/** A correction, withdrawal or revocation, as typed. */
record AmendInput(
        @Nullable String gesehen,
        @Nullable String grund,
        @Nullable String rueckwirkung,
        @Nullable String neu,
        @Nullable String warum,
        @Nullable String vertrauen,
        @Nullable String bekannt,
        @Nullable String unterschrift,
        @Nullable MultipartFile schreiben)
        implements TypedForm {

    @Override
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (AmendmentGround.of(Typed.text(grund)).isEmpty()) {
            problems.put("grund", "remedies.problem.choice");
        }
        Typed.need(problems, "neu", Typed.text(neu), Amendment.LONGEST);
        Typed.need(problems, "warum", Typed.text(warum), Amendment.LONGEST);
        Typed.bound(problems, "vertrauen", Typed.text(vertrauen), Amendment.LONGEST);
        if (!Typed.text(bekannt).isEmpty() && Typed.day(bekannt).isEmpty()) {
            problems.put("bekannt", "remedies.problem.day");
        }
        if (!file().isThere()) {
            problems.put("schreiben", "remedies.problem.letter");
        }
        if (!Typed.text(unterschrift).equals("true")) {
            problems.put("unterschrift", "remedies.problem.signature");
        }
        return problems;
    }

    SentFile file() {
        return new SentFile(schreiben);
    }

    int seen() {
        return (int) Math.min(Typed.version(gesehen), Integer.MAX_VALUE);
    }

    /**
     * As the use case takes it.
     *
     * @throws java.util.NoSuchElementException if there are problems
     */
    Amendment amendment() {
        return new Amendment(
                AmendmentGround.of(Typed.text(grund)).orElseThrow(),
                AmendmentEffect.of(Typed.text(rueckwirkung)),
                Typed.text(neu),
                Typed.text(warum),
                Typed.text(vertrauen),
                Typed.day(bekannt));
    }

    /** The same for others to sign. */
    PlannedAct planned() {
        return new PlannedAct.Amending(seen(), amendment());
    }

    @Override
    public Map<String, String> typed() {
        return Map.of(
                "grund", Typed.text(grund),
                "rueckwirkung", Typed.text(rueckwirkung),
                "neu", Typed.text(neu),
                "warum", Typed.text(warum),
                "vertrauen", Typed.text(vertrauen),
                "bekannt", Typed.text(bekannt));
    }

    @Override
    public String toString() {
        return "AmendInput";
    }
}
