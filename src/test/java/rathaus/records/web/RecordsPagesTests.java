package rathaus.records.web;

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
import rathaus.records.AkteContent;
import rathaus.records.Aktenzeichen;
import rathaus.records.Custody;
import rathaus.records.Dokument;
import rathaus.records.DokumentKind;
import rathaus.records.DokumentOrigin;
import rathaus.records.Retention;
import rathaus.records.Vorgang;
import rathaus.tenancy.Organisationseinheit;

class RecordsPagesTests {

    private static final Aktenzeichen AKTENZEICHEN = new Aktenzeichen("12-54-30", 2026, 7);
    private static final UUID ID = new UUID(7, 7);
    private static final Vorgang.Open OPEN = new Vorgang.Open(
            new Vorgang.Facts(
                    ID,
                    AKTENZEICHEN,
                    1,
                    Optional.empty(),
                    "Bewohnerparkausweis, K7QM-2XWV-9D3T",
                    Instant.parse("2026-11-20T23:30:00Z"),
                    Set.of("strassenverkehr", "aufgeloest"),
                    true,
                    new Retention(2, "Beispiel"),
                    Custody.USUAL),
            1);

    @Test
    void showAnAkteWithItsDokumente() {
        Document html = PageFixtures.render(akte(OPEN, letter("Bescheid <script>alert(1)</script>")));

        assertThat(html.select("h1").text()).isEqualTo("Akte 12-54-30/2026-000007");
        assertThat(html.select("h2").text()).isEqualTo("Vorgang 1: Bewohnerparkausweis, K7QM-2XWV-9D3T");
        assertThat(html.select("dl").text())
                .contains("In Bearbeitung", "21.11.2026", "Straßenverkehrsbehörde", "2 Jahre nach Ende");
        assertThat(html.select("dl").text()).contains("aufgeloest");
        assertThat(html.select(".alert").text()).contains("Verschlossen");
        assertThat(html.select("tbody tr").text()).contains("<script>", "Bescheid", "20.11.2026", "Ausgang", "2 kB");
        assertThat(html.select("tbody a[download]").attr("href"))
                .isEqualTo("/bad-vilbel/amt/akten/12-54-30/2026-000007/dokumente/1/1");
        assertThat(html.select("script, [style]")).isEmpty();
    }

    @Test
    void showWhenAVorgangWasClosedAndHowLongItIsKept() {
        Document html = PageFixtures.render(akte(OPEN.close(LocalDate.of(2026, 12, 1))));

        assertThat(html.select("dl").text()).contains("z. d. A. am 01.12.2026", "bis 31.12.2028 (Beispiel)");
        assertThat(html.select("table")).isEmpty();
    }

    @Test
    void listVorgaengeWithAWayOn() {
        Document html = PageFixtures.render(
                new ListAktenPage(frame(), List.of(OPEN), true, true, new ListAktenPage.Ways(true, true, true)));

        assertThat(html.select("tbody a").attr("href")).isEqualTo("/bad-vilbel/amt/akten/12-54-30/2026-000007");
        assertThat(html.select("a[rel=first]").attr("href")).isEqualTo("/bad-vilbel/amt/akten");
        assertThat(html.select("a[rel=next]").attr("href"))
                .isEqualTo("/bad-vilbel/amt/akten?vor=2026-11-20T23:30:00Z&vorgang=" + ID);
    }

    @Test
    void sayWhenThereIsNothingToRead() {
        Document html = PageFixtures.render(
                new ListAktenPage(frame(), List.of(), false, false, new ListAktenPage.Ways(false, false, false)));

        assertThat(html.select("main").text()).contains("keine Akte");
        assertThat(html.select("table, .pager")).isEmpty();
    }

    private static ShowAktePage akte(Vorgang vorgang, Dokument... dokumente) {
        Organisationseinheit unit =
                new Organisationseinheit("strassenverkehr", "Straßenverkehrsbehörde", "", "", "", List.of());
        AkteContent content =
                new AkteContent(AKTENZEICHEN, List.of(new AkteContent.VorgangContent(vorgang, List.of(dokumente))));
        return new ShowAktePage(frame(), content, Map.of(), List.of(unit));
    }

    private static Dokument letter(String title) {
        return new Dokument(
                new UUID(1, 1),
                ID,
                1,
                DokumentKind.BESCHEID,
                title,
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

    private static Frame frame() {
        KommuneId kommune = new KommuneId(1);
        return PageFixtures.frame(
                Language.DE, new Actor.Staff(new UUID(3, 3), kommune, kommune, Set.of()), "/amt/akten");
    }
}
