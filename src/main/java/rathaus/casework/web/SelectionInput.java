package rathaus.casework.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import rathaus.casework.CaseInbox.Due;
import rathaus.casework.CaseInbox.Filter;
import rathaus.casework.CaseInbox.Selection;
import rathaus.kernel.LeistungId;

/**
 * A selection as the address says it: {@code filter=meine&leistung=kitaplatz&status=waiting&frist=woche}. What is not one of
 * the known words selects nothing. Never a name or another word about a person.
 */
record SelectionInput(String filter, String leistung, String status, String frist, String person) {

    static final List<String> STATES = List.of("UNCLAIMED", "CLAIMED", "WAITING", "SIGNING", "DECIDED", "ENDED");
    private static final Map<Filter, String> FILTERS =
            Map.of(Filter.ALL, "alle", Filter.MINE, "meine", Filter.UNCLAIMED, "frei", Filter.COVERED, "vertretung");
    private static final Map<Due, String> TERMS =
            Map.of(Due.ANY, "", Due.PASSED, "ueberschritten", Due.THIS_WEEK, "woche");
    private static final List<String> KEYS = List.of("filter", "leistung", "status", "frist", "person");

    SelectionInput(
            @Nullable String filter,
            @Nullable String leistung,
            @Nullable String status,
            @Nullable String frist,
            @Nullable String person) {
        this.filter = Objects.requireNonNullElse(filter, "");
        this.leistung = Objects.requireNonNullElse(leistung, "");
        this.status = Objects.requireNonNullElse(status, "");
        this.frist = Objects.requireNonNullElse(frist, "");
        this.person = Objects.requireNonNullElse(person, "");
    }

    /** Read back from {@link #query()}, or from what somebody made of it. */
    static SelectionInput parse(String query) {
        String[] values = {"", "", "", "", ""};
        for (String part : query.split("&", -1)) {
            int sign = part.indexOf('=');
            if (sign > 0 && KEYS.contains(part.substring(0, sign))) {
                values[KEYS.indexOf(part.substring(0, sign))] = part.substring(sign + 1);
            }
        }
        return new SelectionInput(values[0], values[1], values[2], values[3], values[4]);
    }

    static SelectionInput of(Selection selection) {
        return new SelectionInput(
                FILTERS.getOrDefault(selection.filter(), ""),
                selection.leistung().map(LeistungId::value).orElse(""),
                selection.state().map(state -> state.toLowerCase(Locale.ROOT)).orElse(""),
                TERMS.getOrDefault(selection.due(), ""),
                selection.clerk().map(UUID::toString).orElse(""));
    }

    /** How the address calls the filter; also the end of its message key. */
    static String nameOf(Filter filter) {
        return FILTERS.getOrDefault(filter, "alle");
    }

    Selection selection() {
        return new Selection(
                word(FILTERS, filter).orElse(Filter.ALL),
                Optional.of(leistung).filter(LeistungId::isWellFormed).map(LeistungId::new),
                Optional.of(status.toUpperCase(Locale.ROOT)).filter(STATES::contains),
                word(TERMS, frist).orElse(Due.ANY),
                id(person));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static <T> Optional<T> word(Map<T, String> words, String word) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().equals(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The part of an address that selects the same; known words only. */
    String query() {
        SelectionInput known = of(selection());
        List<String> parts = new ArrayList<>();
        parts.add("filter=" + known.filter);
        add(parts, "leistung", known.leistung);
        add(parts, "status", known.status);
        add(parts, "frist", known.frist);
        add(parts, "person", known.person);
        return String.join("&", parts);
    }

    private static void add(List<String> parts, String key, String value) {
        if (!value.isEmpty()) {
            parts.add(key + "=" + value);
        }
    }

    /** The address of the list, or of what lies below it, with this selection. */
    String path(String below) {
        return UriComponentsBuilder.fromPath(below).query(query()).build().toUriString();
    }

    /** In the order of the page. */
    static List<Due> terms() {
        return Arrays.asList(Due.values());
    }

    static String nameOf(Due due) {
        return TERMS.getOrDefault(due, "");
    }
}
