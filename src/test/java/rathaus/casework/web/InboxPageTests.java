package rathaus.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.casework.web.CasePageFixtures.AKTENZEICHEN;
import static rathaus.casework.web.CasePageFixtures.DAY;
import static rathaus.casework.web.CasePageFixtures.frame;
import static rathaus.casework.web.CasePageFixtures.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rathaus.casework.CaseInbox;
import rathaus.casework.CaseInbox.Filter;
import rathaus.casework.SavedSelection;
import rathaus.design.Frame;
import rathaus.kernel.Language;
import rathaus.kernel.LeistungId;

class InboxPageTests {

    private static final InboxPage.Company NOBODY = new InboxPage.Company(List.of(), false);

    @ParameterizedTest
    @MethodSource("rathaus.kernel.Language#all")
    void listsCasesWithAWayOn(Language language) {
        CaseInbox.Rows rows = new CaseInbox.Rows(List.of(row("CLAIMED", true, true)), Optional.of("2026-12-03_x y+&"));
        Document html = render(page(frame(language), Filter.MINE, rows, true));

        assertThat(html.select("h1")).hasSize(1);
        assertThat(html.select("tbody a[data-key-stop]").attr("href"))
                .isEqualTo("/bad-vilbel/amt/vorgaenge/" + AKTENZEICHEN + "?filter=meine");
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
        Document html = render(page(frame(Language.DE), Filter.ALL, rows, false));

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
                Filter.UNCLAIMED, "Kein Vorgang wartet",
                Filter.COVERED, "vertreten heute niemanden");
        words.forEach((filter, text) -> {
            CaseInbox.Rows none = new CaseInbox.Rows(List.of(), Optional.empty());
            Document html = render(page(frame(Language.DE), filter, none, false));

            assertThat(html.select("main").text()).contains(text);
            assertThat(html.select("table")).isEmpty();
        });
    }

    @Test
    void knowsSelectionsByTheirWordsInTheAddress() {
        for (Filter filter : Filter.values()) {
            for (CaseInbox.Due due : CaseInbox.Due.values()) {
                CaseInbox.Selection selection = new CaseInbox.Selection(
                        filter,
                        Optional.of(new LeistungId("kitaplatz")),
                        Optional.of("WAITING"),
                        due,
                        Optional.of(new UUID(1, 2)));
                String query = SelectionInput.of(selection).query();

                assertThat(SelectionInput.parse(query).selection()).isEqualTo(selection);
            }
        }
    }

    @Test
    void selectsNothingByWordsItDoesNotKnow() {
        SelectionInput strange =
                SelectionInput.parse("filter=sonst&leistung=../x&status=CLOSED&frist=nie&name=Muster&=&x");

        assertThat(strange.selection()).isEqualTo(CaseInbox.Selection.of(Filter.ALL));
        assertThat(strange.query()).isEqualTo("filter=alle");
    }

    @Test
    void showsTheColumnsThatWereChosen() {
        CaseInbox.Rows rows = new CaseInbox.Rows(List.of(row("CLAIMED", true, true)), Optional.empty());
        InboxPage usual = page(frame(Language.DE), Filter.ALL, rows, false);
        InboxPage.Around few = new InboxPage.Around(
                usual.around().counts(), List.of(), List.of(), Set.of(ListColumn.UNIT), List.of(), 0, NOBODY);
        Document html =
                render(new InboxPage(usual.frame(), usual.selected(), rows, false, few, InboxPage.Typed.NOTHING));

        assertThat(html.select("thead th").eachText()).containsExactly("Frist", "Aktenzeichen", "Stelle");
        assertThat(html.select("input[name=spalten][checked]").eachAttr("value"))
                .containsExactly("unit");
    }

    private static InboxPage page(Frame frame, Filter filter, CaseInbox.Rows rows, boolean continued) {
        InboxPage.Around around = new InboxPage.Around(
                new CaseInbox.Counts(3, 4, CaseInbox.Counts.MOST, 0, 0),
                List.of(new CaseInbox.Leistung(new LeistungId("kitaplatz"), "Kitaplatz")),
                List.of(new SavedSelection("Dringend", "filter=alle&frist=woche")),
                ListColumn.USUAL,
                List.of(),
                2,
                NOBODY);
        SelectionInput selected = SelectionInput.of(CaseInbox.Selection.of(filter));
        return new InboxPage(frame, selected, rows, continued, around, InboxPage.Typed.NOTHING);
    }

    private static CaseInbox.Row row(String state, boolean statutory, boolean overdue) {
        return new CaseInbox.Row(
                AKTENZEICHEN,
                "K7QM-2XWV-9D3T",
                "strassenverkehr",
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
