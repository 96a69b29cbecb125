package rathaus.remedies.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import rathaus.remedies.Lodging;
import rathaus.remedies.LodgingForm;
import rathaus.remedies.Suspension;

/** An objection that came in, as the clerk types it. */
record LodgeInput(
        @Nullable String wunsch,
        @Nullable String eingang,
        @Nullable String form,
        @Nullable String von,
        @Nullable String vorbringen,
        @Nullable String belehrt,
        @Nullable String wirkung,
        @Nullable MultipartFile datei)
        implements TypedForm {

    @Override
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (Typed.day(eingang).isEmpty()) {
            problems.put("eingang", "remedies.problem.day");
        }
        if (LodgingForm.of(Typed.text(form)).isEmpty()) {
            problems.put("form", "remedies.problem.choice");
        }
        Typed.need(problems, "von", Typed.text(von), Lodging.LONGEST_NAME);
        Typed.bound(problems, "vorbringen", Typed.text(vorbringen), Lodging.LONGEST);
        if (Suspension.of(Typed.text(wirkung)).isEmpty()) {
            problems.put("wirkung", "remedies.problem.choice");
        }
        if (Typed.id(wunsch).isEmpty()) {
            problems.put("eingang", "remedies.problem.form");
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
    Lodging lodging(List<UUID> files) {
        return new Lodging(
                Typed.day(eingang).orElseThrow(),
                LodgingForm.of(Typed.text(form)).orElseThrow(),
                Typed.text(von),
                Typed.text(vorbringen),
                !Typed.text(belehrt).equals("true"),
                Suspension.of(Typed.text(wirkung)).orElseThrow(),
                files);
    }

    SentFile file() {
        return new SentFile(datei);
    }

    @Override
    public Map<String, String> typed() {
        return Map.of(
                "wunsch", Typed.text(wunsch),
                "eingang", Typed.text(eingang),
                "form", Typed.text(form),
                "von", Typed.text(von),
                "vorbringen", Typed.text(vorbringen),
                "belehrt", Typed.text(belehrt),
                "wirkung", Typed.text(wirkung));
    }

    @Override
    public String toString() {
        return "LodgeInput";
    }
}
