package rathaus.participation.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rathaus.participation.HearingLetter;
import rathaus.participation.HearingWay;

/** What the person concerned has answered, as typed by the clerk. */
record HeardInput(
        @Nullable String anhoerung,
        @Nullable String stand,
        @Nullable String weg,
        @Nullable String am,
        @Nullable String antwort)
        implements TypedForm {

    @Override
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (HearingWay.of(Typed.text(weg)).isEmpty()) {
            problems.put("weg", "participation.problem.choice");
        }
        if (Typed.day(am).isEmpty()) {
            problems.put("am", "participation.problem.day");
        }
        Typed.need(problems, "antwort", answer(), HearingLetter.LONGEST);
        return problems;
    }

    UUID id() {
        return Typed.id(anhoerung).orElseThrow(PartKey::notFound);
    }

    long version() {
        return Typed.version(stand);
    }

    HearingWay way() {
        return HearingWay.of(Typed.text(weg)).orElseThrow();
    }

    LocalDate on() {
        return Typed.day(am).orElseThrow();
    }

    String answer() {
        return Typed.text(antwort);
    }

    @Override
    public Map<String, String> typed() {
        return Map.of("weg", Typed.text(weg), "am", Typed.text(am), "antwort", answer());
    }

    @Override
    public String toString() {
        return "HeardInput";
    }
}
