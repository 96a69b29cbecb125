package rathaus.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.casework.web.CasePageFixtures.frame;
import static rathaus.casework.web.CasePageFixtures.render;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rathaus.casework.UntakenMessages.Cause;
import rathaus.casework.UntakenMessages.Untaken;
import rathaus.kernel.Language;

class UntakenPageTests {

    private static final Instant AT = Instant.parse("2026-11-26T08:00:00Z");

    @ParameterizedTest
    @MethodSource("rathaus.kernel.Language#all")
    void saysWhyAndLetsTryAgain(Language language) {
        Document html = render(UntakenPage.of(
                frame(language),
                List.of(
                        new Untaken(7, new Cause.MissingPosition("02.30"), AT, 3, AT.plusSeconds(20)),
                        new Untaken(8, new Cause.Fault("IllegalStateException"), AT, 1, AT)),
                false));

        assertThat(html.select("tbody tr:eq(0)").text()).contains("02.30");
        assertThat(html.select("tbody tr:eq(1)").text()).contains("IllegalStateException");
        assertThat(html.select("tbody form[method=post]").eachAttr("action"))
                .containsExactly("/bad-vilbel/amt/betrieb/nachrichten/7", "/bad-vilbel/amt/betrieb/nachrichten/8");
        assertThat(html.select("nav.pager")).isEmpty();
        assertThat(html.text()).doesNotContain("casework.");
    }

    @Test
    void goesOnFromTheLastOneShown() {
        List<Untaken> found = LongStream.rangeClosed(1, UntakenPage.SIZE + 1)
                .mapToObj(number -> new Untaken(number, new Cause.Fault("Fault"), AT, 1, AT))
                .toList();
        Document html = render(UntakenPage.of(frame(Language.DE), found, true));

        assertThat(html.select("tbody tr")).hasSize(UntakenPage.SIZE);
        assertThat(html.select("a[rel=next]").attr("href"))
                .isEqualTo("/bad-vilbel/amt/betrieb/nachrichten?nach=" + UntakenPage.SIZE);
        assertThat(html.select("a[rel=first]").attr("href")).isEqualTo("/bad-vilbel/amt/betrieb/nachrichten");
    }
}
