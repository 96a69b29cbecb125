package rathaus.recordsearch.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.records.AktenplanPosition;
import rathaus.records.DokumentKind;
import rathaus.recordsearch.DokumentSearch.Found;
import rathaus.recordsearch.DokumentSearch.Hit;
import rathaus.recordsearch.FacetCount;
import rathaus.recordsearch.SearchFacet;
import rathaus.recordsearch.TextState;
import rathaus.tenancy.Organisationseinheit;

/**
 * The search and what it found.
 *
 * @param found empty before anything was asked for
 * @param units all of the Kommune, for their names
 * @param positions of the Aktenplan of today, for their titles
 */
record SearchPage(
        Frame frame,
        SearchInput input,
        Optional<Found> found,
        List<Organisationseinheit> units,
        List<AktenplanPosition> positions)
        implements Page {

    static final String PATH = "/amt/akten/suche";
    private static final int MOST_VALUES = 12;

    /** A value to narrow down to, in words. */
    record Choice(String value, String label, long count) {}

    List<SearchFacet> facets() {
        return Arrays.asList(SearchFacet.values());
    }

    String name(SearchFacet facet) {
        return SearchInput.name(facet);
    }

    String title(SearchFacet facet) {
        return frame.text("recordsearch.facet." + facet.name().toLowerCase(Locale.ROOT));
    }

    /** What the hits are narrowed down to; empty if to nothing. */
    String chosen(SearchFacet facet) {
        return input.narrowed().getOrDefault(facet, "");
    }

    boolean isNarrowed() {
        return !input.narrowed().isEmpty();
    }

    /** The most frequent values, years from the youngest; none where one was chosen already. */
    List<Choice> choices(SearchFacet facet) {
        if (found.isEmpty() || !chosen(facet).isEmpty()) {
            return List.of();
        }
        List<FacetCount> counts = new ArrayList<>(found.get().facets().getOrDefault(facet, List.of()));
        if (facet == SearchFacet.YEAR) {
            counts.sort((one, other) -> other.value().compareTo(one.value()));
        }
        return counts.stream()
                .limit(MOST_VALUES)
                .map(count -> new Choice(count.value(), label(facet, count.value()), count.count()))
                .toList();
    }

    /** A value as people know it; what is not known is shown as it is. */
    String label(SearchFacet facet, String value) {
        return switch (facet) {
            case YEAR -> value;
            case KIND -> kind(value);
            case UNIT ->
                units.stream()
                        .filter(unit -> unit.key().equals(value))
                        .findFirst()
                        .map(Organisationseinheit::name)
                        .orElse(value);
            case LEISTUNG -> value;
            case STATE -> frame.text("recordsearch.state." + (value.equals("OPEN") ? "open" : "zda"));
            case POSITION ->
                positions.stream()
                        .filter(position -> position.number().equals(value))
                        .findFirst()
                        .map(position -> value + " " + position.title())
                        .orElse(value);
        };
    }

    private String kind(String value) {
        return Arrays.stream(DokumentKind.values())
                .filter(kind -> kind.name().equals(value))
                .findFirst()
                .map(kind -> frame.text("records.kind." + kind.name().toLowerCase(Locale.ROOT)))
                .orElse(value);
    }

    String heading() {
        return found.map(some -> switch ((int) Math.min(some.total(), 2)) {
                    case 0 -> frame.text("recordsearch.none");
                    case 1 -> frame.text("recordsearch.one");
                    default -> frame.text("recordsearch.many", some.total());
                })
                .orElse("");
    }

    String kind(Hit hit) {
        return kind(hit.found().dokument().kind().name());
    }

    String akteHref(Hit hit) {
        return frame.link(hit.found().vorgang().facts().aktenzeichen().path());
    }

    String dokumentHref(Hit hit) {
        return akteHref(hit) + "/dokumente/" + hit.found().vorgang().facts().number() + "/"
                + hit.found().dokument().number();
    }

    /** Why the content could not be searched, or only in part; empty if it could. */
    String lack(Hit hit) {
        return hit.text() == TextState.COMPLETE ? "" : frame.text("recordsearch.text." + key(hit.text()));
    }

    static String key(TextState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
