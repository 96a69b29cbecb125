package rathaus.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.casework.web.CasePageFixtures.AKTENZEICHEN;
import static rathaus.casework.web.CasePageFixtures.DAY;
import static rathaus.casework.web.CasePageFixtures.frame;
import static rathaus.casework.web.CasePageFixtures.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rathaus.casework.CaseInbox;
import rathaus.casework.CaseInbox.Filter;
import rathaus.kernel.Language;

class InboxPageTests {

    @ParameterizedTest
    @MethodSource("rathaus.kernel.Language#all")
    void listsCasesWithAWayOn(Language language) {
        CaseInbox.Rows rows = new CaseInbox.Rows(List.of(row("CLAIMED", true, true)), Optional.of("2026-12-03_x y+&"));
        Document html = render(InboxPage.of(frame(language), Filter.MINE, rows, true));

        assertThat(html.select("h1")).hasSize(1);
        assertThat(html.select("tbody a[data-key-stop]").attr("href"))
                .isEqualTo("/bad-vilbel/amt/vorgaenge/" + AKTENZEICHEN);
        assertThat(html.select(".tabs [aria-current]").attr("href")).isEqualTo("/bad-vilbel/amt/eingang?filter=meine");
        assertThat(html.select("a[rel=first]").attr("href")).isEqualTo("/bad-vilbel/amt/eingang?filter=meine");
        assertThat(html.select("a[rel=next]").attr("href"))
                .isEqualTo("/bad-vilbel/amt/eingang?filter=meine&nach=2026-12-03_x%20y%2B%26");
        assertThat(html.select("script").attr("src")).endsWith("/keys.js");
        assertThat(html.select("[data-keys]").hasAttr("hidden")).isTrue();
        assertThat(html.select("label[for=tastenkuerzel]")).hasSize(1);
        assertThat(html.text()).doesNotContain("casework.");
    }

    @Test
    void saysInWordsWhatADayMeans() {
        CaseInbox.Rows rows = new CaseInbox.Rows(
                List.of(row("CLAIMED", true, true), row("UNCLAIMED", false, false), row("WAITING", true, false)),
                Optional.empty());
        Document html = render(InboxPage.of(frame(Language.DE), Filter.ALL, rows, false));

        assertThat(html.select("tbody td:first-child").eachText())
                .containsExactly(
                        "Gesetzlich bis 03.12.2026 Überschritten", "Ziel: 03.12.2026", "Wiedervorlage: 03.12.2026");
        assertThat(html.select("tbody th").first().text()).contains("Neues eingegangen");
        assertThat(html.select("tbody td:last-child").eachText()).contains("Erika Beispiel", "niemand");
        assertThat(html.select(".pager")).isEmpty();
    }

    @Test
    void saysWhenNothingIsThere() {
        Map<Filter, String> words = Map.of(
                Filter.ALL, "kein offener Vorgang",
                Filter.MINE, "Sie haben keinen offenen Vorgang",
                Filter.UNCLAIMED, "Kein Vorgang wartet");
        words.forEach((filter, text) -> {
            CaseInbox.Rows none = new CaseInbox.Rows(List.of(), Optional.empty());
            Document html = render(InboxPage.of(frame(Language.DE), filter, none, false));

            assertThat(html.select("main").text()).contains(text);
            assertThat(html.select("table")).isEmpty();
        });
    }

    @Test
    void knowsFiltersByTheirNameInTheAddress() {
        for (Filter filter : Filter.values()) {
            assertThat(InboxPage.filter(InboxPage.nameOf(filter))).isEqualTo(filter);
        }
        assertThat(InboxPage.filter("sonst was")).isEqualTo(Filter.ALL);
    }

    private static CaseInbox.Row row(String state, boolean statutory, boolean overdue) {
        return new CaseInbox.Row(
                AKTENZEICHEN,
                "Bewohnerparkausweis",
                "Mia Muster",
                state,
                state.equals("UNCLAIMED") ? "" : "Erika Beispiel",
                DAY.minusDays(20),
                DAY,
                statutory,
                overdue,
                overdue);
    }
}
