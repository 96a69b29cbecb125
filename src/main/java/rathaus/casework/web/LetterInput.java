package rathaus.casework.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rathaus.casework.LetterKind;
import rathaus.casework.Outgoing;

/**
 * A letter as a clerk has typed it.
 *
 * @param brief id that the page gave, so that sending twice sends once
 * @param frist until when, or by when the office writes again
 * @param stelle the competent body, for a forwarding
 */
record LetterInput(String brief, String art, String text, String frist, String stelle, List<String> anlagen) {

    /** The letters that a clerk writes by hand; all others belong to an act of their own. */
    static final List<LetterKind> BY_HAND =
            List.of(LetterKind.INTERIM, LetterKind.HEARING, LetterKind.FORWARDING, LetterKind.CONCLUSION);

    LetterInput(
            @Nullable String brief,
            @Nullable String art,
            @Nullable String text,
            @Nullable String frist,
            @Nullable String stelle,
            @Nullable List<String> anlagen) {
        this.brief = Objects.requireNonNullElse(brief, "");
        this.art = Objects.requireNonNullElse(art, "");
        this.text = RemarkInput.lines(text);
        this.frist = Objects.requireNonNullElse(frist, "").strip();
        this.stelle = Objects.requireNonNullElse(stelle, "").strip();
        this.anlagen = anlagen == null ? List.of() : List.copyOf(anlagen);
    }

    static LetterInput empty(UUID id) {
        return new LetterInput(id.toString(), "", "", "", "", List.of());
    }

    /** The same with a text behind its own words. */
    LetterInput with(String block) {
        return new LetterInput(brief, art, InsertTextBlockController.behind(text, block), frist, stelle, anlagen);
    }

    Optional<LetterKind> kind() {
        return LetterKind.named(art).filter(BY_HAND::contains);
    }

    /** Message keys by the id of the field, in the order of the page. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (kind().isEmpty()) {
            problems.put("art", "casework.problem.letter-kind");
        }
        if (text.length() > 20_000 || text.indexOf('\0') >= 0) {
            problems.put("text", "casework.problem.text-long");
        }
        if (text.isEmpty() && kind().filter(LetterInput::needsText).isPresent()) {
            problems.put("text", "casework.problem.text-missing");
        }
        boolean needsDay = kind().filter(LetterKind.HEARING::equals).isPresent();
        if (day().isEmpty() && (needsDay || !frist.isEmpty())) {
            problems.put("frist", "casework.problem.day");
        }
        if (stelle.isEmpty() && kind().filter(LetterKind.FORWARDING::equals).isPresent()) {
            problems.put("stelle", "casework.problem.letter-body");
        }
        return problems;
    }

    private static boolean needsText(LetterKind kind) {
        return kind == LetterKind.INTERIM || kind == LetterKind.CONCLUSION;
    }

    private Optional<LocalDate> day() {
        return new PostedInput(frist).day();
    }

    /** The letter; only for what has no problems. */
    Outgoing letter() {
        Map<String, Object> values = new HashMap<>();
        day().ifPresent(day -> values.put("frist", day));
        if (!stelle.isEmpty()) {
            values.put("weiterleitung.stelle", stelle);
        }
        List<UUID> enclosures = new ArrayList<>();
        anlagen.forEach(id -> enclosures.add(id(id)));
        return new Outgoing(id(brief), kind().orElseThrow(), values, text, enclosures);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw CaseKey.notFound();
        }
    }

    @Override
    public String toString() {
        return "LetterInput[" + art + "]";
    }
}
