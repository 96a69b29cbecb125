package rathaus.participation.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rathaus.participation.HearingIntent;
import rathaus.participation.HearingLetter;
import rathaus.participation.HearingWaiver;

/** Why nobody is heard, as typed. */
record WaiveInput(
        @Nullable String wunsch,
        @Nullable String ohne,
        @Nullable String grund,
        @Nullable String begruendung) implements TypedForm {

    @Override
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (HearingIntent.of(Typed.text(ohne)).isEmpty()) {
            problems.put("ohne", "participation.problem.choice");
        }
        if (HearingWaiver.of(Typed.text(grund)).isEmpty()) {
            problems.put("grund", "participation.problem.choice");
        }
        Typed.need(problems, "begruendung", Typed.text(begruendung), HearingLetter.LONGEST);
        if (Typed.id(wunsch).isEmpty()) {
            problems.put("ohne", "participation.problem.form");
        }
        return problems;
    }

    /** @throws java.util.NoSuchElementException if there are problems */
    UUID wish() {
        return Typed.id(wunsch).orElseThrow();
    }

    HearingIntent intent() {
        return HearingIntent.of(Typed.text(ohne)).orElseThrow();
    }

    HearingWaiver waiver() {
        return HearingWaiver.of(Typed.text(grund)).orElseThrow();
    }

    String reason() {
        return Typed.text(begruendung);
    }

    @Override
    public Map<String, String> typed() {
        return Map.of(
                "wunsch", Typed.text(wunsch),
                "ohne", Typed.text(ohne),
                "grund", Typed.text(grund),
                "begruendung", reason());
    }

    @Override
    public String toString() {
        return "WaiveInput";
    }
}
