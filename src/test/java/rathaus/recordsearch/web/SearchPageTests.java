package rathaus.recordsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import rathaus.design.Frame;
import rathaus.design.PageFixtures;
import rathaus.kernel.Actor;
import rathaus.kernel.ContentHash;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Language;
import rathaus.records.Aktenzeichen;
import rathaus.records.Custody;
import rathaus.records.Dokument;
import rathaus.records.DokumentInVorgang;
import rathaus.records.DokumentKind;
import rathaus.records.DokumentOrigin;
import rathaus.records.Retention;
import rathaus.records.Vorgang;
import rathaus.recordsearch.DokumentSearch.Found;
import rathaus.recordsearch.DokumentSearch.Hit;
import rathaus.recordsearch.FacetCount;
import rathaus.recordsearch.Passage;
import rathaus.recordsearch.SearchFacet;
import rathaus.recordsearch.SearchIndexing;
import rathaus.recordsearch.SearchPosition;
import rathaus.recordsearch.TextState;
import rathaus.tenancy.Organisationseinheit;

class SearchPageTests {

    private static final SearchInput ASKED =
            new SearchInput("Lindenhuber", null, null, null, null, null, null, "jahr:2026", null);

    @Test
    void explainsItselfBeforeAnythingIsAsked() {
        Document html = PageFixtures.render(page(SearchInput.NOTHING, Optional.empty()));

        assertThat(html.select("h2").text()).contains("So suchen Sie");
        assertThat(html.select("main").text()).doesNotContain("Treffer");
    }

    @Test
    void showsHitsWithWhatWasFound() {
        Document html = PageFixtures.render(page(ASKED, Optional.of(found(TextState.NONE))));

        assertThat(html.select("h2 [role=status]").text()).isEqualTo("21 Treffer");
        assertThat(html.select("article h3 a").attr("href"))
                .isEqualTo("/bad-vilbel/amt/akten/12-54-30/2026-000007/dokumente/1/3");
        assertThat(html.select("article mark").text()).isEqualTo("Lindenhuber");
        assertThat(html.select("article").text())
                .contains("Bescheid <script>", "12-54-30/2026-000007", "20.11.2026", "enthält keinen Text");
        assertThat(html.select("script, [style]")).isEmpty();
    }

    @Test
    void keepsWordsOutOfAddresses() {
        Document html = PageFixtures.render(page(ASKED, Optional.of(found(TextState.COMPLETE))));

        assertThat(html.select("form[role=search]").attr("method")).isEqualTo("post");
        assertThat(html.select("[href*=Lindenhuber], [action*=Lindenhuber], [formaction]"))
                .isEmpty();
        assertThat(html.select("input[name=worte]").val()).isEqualTo("Lindenhuber");
    }

    @Test
    void narrowsDownAndTakesBackByButtons() {
        Document html = PageFixtures.render(page(ASKED, Optional.of(found(TextState.COMPLETE))));

        assertThat(html.select("input[type=hidden][name=jahr]").val()).isEqualTo("2026");
        assertThat(html.select("button[value='jahr:']").text()).contains("Jahr: 2026");
        assertThat(html.select("button[value^='jahr:2']")).as("chosen already").isEmpty();
        assertThat(html.select("button[value='einheit:ordnungsamt']").text()).isEqualTo("Ordnungsamt (4)");
        assertThat(html.select("button[value='art:BESCHEID']").text()).isEqualTo("Bescheid (20)");
        assertThat(html.select("button[name=nach]").last().val()).isEqualTo(new SearchPosition(1.5f, 7).toString());
    }

    @Test
    void readsWhatWasPressedAndIgnoresWhatMeansNothing() {
        SearchInput input = new SearchInput(" x ", "2025", "bescheid", "", null, null, null, "jahr:", "unsinn");
        assertThat(input.narrowed()).isEqualTo(Map.of(SearchFacet.KIND, "BESCHEID"));
        assertThat(input.after()).isEmpty();
        assertThat(input.words()).isEqualTo("x");
        assertThat(new SearchInput(null, null, null, null, null, null, null, "quatsch:1", "1_2_3").isEmpty())
                .isTrue();
    }

    @Test
    void showsOperatorsHowFarTheIndexIs() {
        Instant at = Instant.parse("2026-11-26T09:00:00Z");
        Document html = PageFixtures.render(new IndexPage(
                frame(),
                new SearchIndexing.Progress(
                        3,
                        Optional.of(at),
                        Map.of(TextState.COMPLETE, 40L),
                        Optional.of(new SearchIndexing.Rebuild(40, 100, at, Optional.empty())))));

        assertThat(html.select("dl").text()).contains("3, die älteste seit", "40 von 100 Dokumenten", "40");
        assertThat(html.select("form[method=post] button").text()).contains("Index neu aufbauen");
    }

    private static Dokument dokument() {
        return new Dokument(
                new UUID(1, 1),
                new UUID(7, 7),
                3,
                DokumentKind.BESCHEID,
                "Bescheid <script>alert(1)</script>",
                new UUID(2, 2),
                ContentHash.of(new byte[0]),
                "application/pdf",
                1_001,
                LocalDate.of(2026, 11, 20),
                DokumentOrigin.AUSGANG,
                Instant.parse("2026-11-22T10:00:00Z"),
                "staff:x",
                1,
                0);
    }

    private static Found found(TextState state) {
        Vorgang vorgang = new Vorgang.Open(
                new Vorgang.Facts(
                        new UUID(7, 7),
                        new Aktenzeichen("12-54-30", 2026, 7),
                        1,
                        Optional.empty(),
                        "Bewohnerparkausweis",
                        Instant.parse("2026-11-20T23:30:00Z"),
                        Set.of("ordnungsamt"),
                        false,
                        new Retention(2, "Beispiel"),
                        Custody.USUAL),
                1);
        Passage passage =
                new Passage(List.of(new Passage.Piece("Frau ", false), new Passage.Piece("Lindenhuber", true)));
        return new Found(
                List.of(new Hit(new DokumentInVorgang(dokument(), vorgang, "Parken"), passage, state)),
                21,
                Map.of(
                        SearchFacet.YEAR, List.of(new FacetCount("2026", 21)),
                        SearchFacet.KIND, List.of(new FacetCount("BESCHEID", 20)),
                        SearchFacet.UNIT, List.of(new FacetCount("ordnungsamt", 4))),
                Optional.of(new SearchPosition(1.5f, 7)),
                true);
    }

    private static SearchPage page(SearchInput input, Optional<Found> found) {
        Organisationseinheit unit = new Organisationseinheit("ordnungsamt", "Ordnungsamt", "", "", "", List.of());
        return new SearchPage(frame(), input, found, List.of(unit), List.of());
    }

    private static Frame frame() {
        KommuneId kommune = new KommuneId(1);
        return PageFixtures.frame(
                Language.DE, new Actor.Staff(new UUID(3, 3), kommune, kommune, Set.of()), "/amt/akten/suche");
    }
}
