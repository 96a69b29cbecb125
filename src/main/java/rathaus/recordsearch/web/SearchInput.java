package rathaus.recordsearch.web;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rathaus.recordsearch.DokumentSearch.Wish;
import rathaus.recordsearch.SearchFacet;
import rathaus.recordsearch.SearchPosition;

/**
 * What was typed and pressed. All of it travels in the body of the request: words may be names, and addresses are kept in
 * logs and histories.
 *
 * @param worte what is looked for
 * @param jahr what the hits are narrowed down to already, likewise the next five
 * @param eingrenzung the button pressed last: {@code jahr:2026} narrows down, {@code jahr:} takes it back
 * @param nach where the page before ended
 */
record SearchInput(
        @Nullable String worte,
        @Nullable String jahr,
        @Nullable String art,
        @Nullable String einheit,
        @Nullable String position,
        @Nullable String leistung,
        @Nullable String stand,
        @Nullable String eingrenzung,
        @Nullable String nach) {

    static final SearchInput NOTHING = new SearchInput(null, null, null, null, null, null, null, null, null);

    private static final int LONGEST = 100;

    /** Name of the control of a facet. */
    static String name(SearchFacet facet) {
        return switch (facet) {
            case YEAR -> "jahr";
            case KIND -> "art";
            case UNIT -> "einheit";
            case POSITION -> "position";
            case LEISTUNG -> "leistung";
            case STATE -> "stand";
        };
    }

    String words() {
        return worte == null ? "" : worte.strip();
    }

    Map<SearchFacet, String> narrowed() {
        Map<SearchFacet, String> narrowed = new EnumMap<>(SearchFacet.class);
        put(narrowed, SearchFacet.YEAR, jahr);
        put(narrowed, SearchFacet.KIND, art == null ? null : art.toUpperCase(Locale.ROOT));
        put(narrowed, SearchFacet.UNIT, einheit);
        put(narrowed, SearchFacet.POSITION, position);
        put(narrowed, SearchFacet.LEISTUNG, leistung);
        put(narrowed, SearchFacet.STATE, stand == null ? null : stand.toUpperCase(Locale.ROOT));
        pressed(narrowed);
        return narrowed;
    }

    private void pressed(Map<SearchFacet, String> narrowed) {
        if (eingrenzung == null) {
            return;
        }
        for (SearchFacet facet : SearchFacet.values()) {
            String prefix = name(facet) + ":";
            if (eingrenzung.startsWith(prefix)) {
                narrowed.remove(facet);
                put(narrowed, facet, eingrenzung.substring(prefix.length()));
            }
        }
    }

    private static void put(Map<SearchFacet, String> narrowed, SearchFacet facet, @Nullable String value) {
        if (value != null && !value.isBlank() && value.length() <= LONGEST) {
            narrowed.put(facet, value);
        }
    }

    Optional<SearchPosition> after() {
        return Optional.ofNullable(nach).flatMap(SearchPosition::parse);
    }

    Wish toWish() {
        return new Wish(words(), narrowed(), after());
    }

    /** Whether anything was asked for. */
    boolean isEmpty() {
        return words().isEmpty() && narrowed().isEmpty();
    }

    @Override
    public String toString() {
        return "SearchInput";
    }
}
