package rathaus.participation.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rathaus.participation.HearingIntent;
import rathaus.participation.HearingLetter;

/** A hearing to be begun, as typed. */
record HearInput(
        @Nullable String wunsch,
        @Nullable String vorhaben,
        @Nullable String absicht,
        @Nullable String tatsachen,
        @Nullable String tage)
        implements TypedForm {

    @Override
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (HearingIntent.of(Typed.text(vorhaben)).isEmpty()) {
            problems.put("vorhaben", "participation.problem.choice");
        }
        Typed.need(problems, "absicht", Typed.text(absicht), HearingLetter.LONGEST);
        Typed.need(problems, "tatsachen", Typed.text(tatsachen), HearingLetter.LONGEST);
        int days = Typed.number(tage);
        if (days < 1 || days > HearingLetter.LONGEST_TERM) {
            problems.put("tage", "participation.problem.days");
        }
        if (Typed.id(wunsch).isEmpty()) {
            problems.put("vorhaben", "participation.problem.form");
        }
        return problems;
    }

    /** @throws java.util.NoSuchElementException if there are problems */
    UUID wish() {
        return Typed.id(wunsch).orElseThrow();
    }

    /**
     * As the use case takes it.
     *
     * @throws java.util.NoSuchElementException if there are problems
     */
    HearingLetter letter() {
        return new HearingLetter(
                HearingIntent.of(Typed.text(vorhaben)).orElseThrow(),
                Typed.text(absicht),
                Typed.text(tatsachen),
                Typed.number(tage));
    }

    @Override
    public Map<String, String> typed() {
        return Map.of(
                "wunsch", Typed.text(wunsch),
                "vorhaben", Typed.text(vorhaben),
                "absicht", Typed.text(absicht),
                "tatsachen", Typed.text(tatsachen),
                "tage", Typed.text(tage));
    }

    @Override
    public String toString() {
        return "HearInput";
    }
}
