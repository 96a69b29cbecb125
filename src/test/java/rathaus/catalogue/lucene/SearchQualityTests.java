package rathaus.catalogue.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rathaus.catalogue.CatalogueFixtures;
import rathaus.catalogue.Leistung;
import rathaus.catalogue.LeistungSearch;

/** Measures search with people's words. The report goes to the test output; the figure in the README comes from here. */
class SearchQualityTests {

    private static final int FIRST = 3;

    private final LeistungSearch search = new LuceneSearch(CatalogueFixtures.leistungen());
    private final List<Case> cases = cases();

    @Test
    void hasAtLeast150QueriesOfWhichAThirdIsHeldOut() {
        long heldOut = cases.stream().filter(Case::isHeldOut).count();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(150);
        assertThat(heldOut).isGreaterThanOrEqualTo(cases.size() / 3);
        assertThat(cases.stream().map(Case::query)).doesNotHaveDuplicates();
    }

    @Test
    void expectsOnlyLeistungenThatExist() {
        List<String> known = CatalogueFixtures.leistungen().all().stream()
                .map(entry -> entry.id().value())
                .toList();
        assertThat(cases.stream().flatMap(asked -> asked.expected().stream())).isSubsetOf(known);
    }

    @Test
    void findsTheRightLeistungAmongTheFirstThreeForNineOfTenQueries() {
        Map<String, Share> shares = new TreeMap<>();
        for (Case asked : cases) {
            boolean hit = isHit(asked);
            for (String group : List.of("all", asked.set(), asked.category(), asked.category() + " " + asked.set())) {
                shares.merge(group, new Share(hit ? 1 : 0, 1), Share::plus);
            }
            if (!hit) {
                System.out.println("missed " + asked + " found " + found(asked));
            }
        }
        shares.forEach((group, share) -> System.out.println("search quality, first three: " + group + " " + share));
        assertThat(shares.get("all").percent()).isGreaterThanOrEqualTo(90);
        assertThat(shares.get("heldout").percent()).isGreaterThanOrEqualTo(90);
    }

    private boolean isHit(Case asked) {
        return found(asked).stream().anyMatch(asked.expected()::contains);
    }

    private List<String> found(Case asked) {
        return search.find(asked.query(), FIRST).leistungen().stream()
                .map(Leistung::id)
                .map(id -> id.value())
                .toList();
    }

    private static List<Case> cases() {
        try (InputStream in = Objects.requireNonNull(
                SearchQualityTests.class.getClassLoader().getResourceAsStream("catalogue/queries.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";", -1))
                    .map(cells -> new Case(
                            cells[0],
                            cells[1],
                            cells[2],
                            Arrays.stream(cells[3].split("\\|")).collect(Collectors.toUnmodifiableSet())))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("The query set cannot be read", e);
        }
    }

    private record Case(String category, String set, String query, java.util.Set<String> expected) {

        boolean isHeldOut() {
            return set.equals("heldout");
        }
    }

    private record Share(int hits, int of) {

        Share plus(Share other) {
            return new Share(hits + other.hits, of + other.of);
        }

        int percent() {
            return 100 * hits / of;
        }

        @Override
        public String toString() {
            return hits + "/" + of + " = " + percent() + " %";
        }
    }

    /** So that a query set without a category is noticed. */
    @Test
    void coversEveryCategory() {
        assertThat(cases.stream().map(Case::category).distinct())
                .containsExactlyInAnyOrderElementsOf(Stream.of("everyday", "slips", "compounds", "questions", "english")
                        .toList());
    }
}
