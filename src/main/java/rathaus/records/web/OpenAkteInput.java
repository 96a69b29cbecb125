package rathaus.records.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rathaus.kernel.Actor;
import rathaus.records.AkteOpening;
import rathaus.records.Aktenzeichen;
import rathaus.records.Retention;

/** What is typed to open a file without an Antrag. */
record OpenAkteInput(
        @Nullable String wunsch,
        @Nullable String akte,
        @Nullable String position,
        @Nullable String betreff,
        @Nullable String einheit,
        @Nullable String verschlossen,
        @Nullable String jahre,
        @Nullable String grundlage) {

    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_BASIS = 500;

    static OpenAkteInput fresh(String akte) {
        return new OpenAkteInput(UUID.randomUUID().toString(), akte, "", "", "", "", "", "");
    }

    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (existing().isEmpty()) {
            Typed.need(problems, "position", Typed.text(position), 30);
        }
        Typed.need(problems, "betreff", Typed.text(betreff), LONGEST_SUBJECT);
        Typed.need(problems, "einheit", Typed.text(einheit), 100);
        if (!years().matches("([0-9]{1,2}|1[0-4][0-9]|150)?")) {
            problems.put("jahre", "records.problem.years");
        }
        if (!years().isEmpty()) {
            Typed.need(problems, "grundlage", Typed.text(grundlage), LONGEST_BASIS);
        }
        if (wish().isEmpty()) {
            problems.put("betreff", "records.problem.form");
        }
        return problems;
    }

    private Optional<UUID> wish() {
        try {
            return Optional.of(UUID.fromString(Typed.text(wunsch)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Optional<Aktenzeichen> existing() {
        return Aktenzeichen.parse(Typed.text(akte));
    }

    String years() {
        return Typed.text(jahre);
    }

    /** @throws java.util.NoSuchElementException if there are problems */
    AkteOpening opening(Actor.Staff staff, String role) {
        Optional<Retention> retention = years().isEmpty()
                ? Optional.empty()
                : Optional.of(new Retention(Integer.parseInt(years()), Typed.text(grundlage)));
        return new AkteOpening(
                wish().orElseThrow(),
                existing(),
                Typed.text(position),
                Typed.text(betreff),
                retention,
                Set.of(Typed.text(einheit)),
                Typed.ticked(verschlossen),
                staff,
                role);
    }

    @Override
    public String toString() {
        return "OpenAkteInput";
    }
}
