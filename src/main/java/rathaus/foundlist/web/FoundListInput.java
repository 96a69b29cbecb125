package rathaus.foundlist.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rathaus.foundlist.FoundListSearch.Sought;
import rathaus.foundlist.Fundnummer;
import rathaus.foundlist.FundsacheKind;

/** What somebody looks for, as typed; days as people write them or as programs do. A mark that is none is the first page. */
record FoundListInput(String q, String art, String von, String bis, String nach) {

    static final FoundListInput NOTHING = new FoundListInput("", "", "", "", "");

    private static final int LONGEST = 200;
    private static final DateTimeFormatter GERMAN =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    FoundListInput(
            @Nullable String q,
            @Nullable String art,
            @Nullable String von,
            @Nullable String bis,
            @Nullable String nach) {
        String words = Objects.requireNonNullElse(q, "").strip();
        this.q = words.substring(0, Math.min(words.length(), LONGEST));
        this.art = Objects.requireNonNullElse(art, "").strip();
        this.von = Objects.requireNonNullElse(von, "").strip();
        this.bis = Objects.requireNonNullElse(bis, "").strip();
        this.nach = Objects.requireNonNullElse(nach, "").strip();
    }

    Sought sought() {
        return new Sought(q, FundsacheKind.of(art), day(von), day(bis), Fundnummer.parse(nach));
    }

    boolean narrows() {
        return !(q + art + von + bis).isEmpty();
    }

    /** Message keys by field; empty if all can be read. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!von.isEmpty() && day(von).isEmpty()) {
            problems.put("von", "foundlist.problem.day");
        }
        if (!bis.isEmpty() && day(bis).isEmpty()) {
            problems.put("bis", "foundlist.problem.day");
        }
        if (day(von).isPresent() && day(bis).filter(day(von).get()::isAfter).isPresent()) {
            problems.put("bis", "foundlist.problem.order");
        }
        return problems;
    }

    private static Optional<LocalDate> day(String typed) {
        if (typed.length() > 10) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    typed.contains(".")
                            ? LocalDate.parse(typed, GERMAN)
                            : LocalDate.parse(typed, DateTimeFormatter.ISO_LOCAL_DATE));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
