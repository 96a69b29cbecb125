package rathaus.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.casework.web.CasePageFixtures.frame;
import static rathaus.casework.web.CasePageFixtures.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rathaus.casework.web.CasePageFixtures.Situation;
import rathaus.kernel.Language;
import rathaus.kernel.Permission;

class ShowCasePageTests {

    private static final String PATH = "/bad-vilbel/amt/vorgaenge/12-54-30/2026-000007/";

    static Stream<Arguments> situationsInBothLanguages() {
        Map<String, Situation> situations = Map.of(
                "unclaimed", Situation.of("UNCLAIMED"),
                "claimed", Situation.of("CLAIMED"),
                "elsewhere", Situation.of("CLAIMED").ofSomebodyElse(),
                "waiting", Situation.of("WAITING"),
                "overdue", Situation.of("WAITING").overdue(),
                "in the making", Situation.of("DECIDED").of(Optional.of(CasePageFixtures.inTheMaking())),
                "by mailbox", Situation.of("DECIDED").of(Optional.of(CasePageFixtures.byMailbox())),
                "demand by post", Situation.of("DECIDED").of(Optional.of(CasePageFixtures.waitingForMoney())),
                "by post", Situation.of("DECIDED").of(Optional.of(CasePageFixtures.byPostNotYetPosted())),
                "closed", Situation.of("CLOSED").of(Optional.of(CasePageFixtures.filed())));
        return situations.entrySet().stream()
                .flatMap(entry -> Stream.of(Language.DE, Language.EN)
                        .map(language -> Arguments.of(entry.getKey(), entry.getValue(), language)));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("situationsInBothLanguages")
    void isSoundInEveryStateAndLanguage(String name, Situation situation, Language language) {
        Document html = render(ShowCasePage.of(frame(language), situation.view(), List.of(), CasePageFixtures.MINE));

        assertThat(html.select("h1")).hasSize(1);
        assertThat(html.select("main h2")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(unlabelled(html)).isEmpty();
        assertThat(html.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(html.select("button").eachText()).doesNotContain("");
        assertThat(html.select("main form[method=post]:not(:has(input[name=_csrf]))"))
                .isEmpty();
        assertThat(html.select("main form:not(:has(input[name=vorgang])), main form:not(:has(input[name=stand]))"))
                .isEmpty();
        assertThat(html.select("script:not([src]), style, [style], [onclick], main b"))
                .isEmpty();
        assertThat(html.text()).doesNotContain("casework.", "records.", "documents.");
    }

    @Test
    void offersWhatIsPossibleInEachState() {
        assertThat(acts(Situation.of("UNCLAIMED"))).contains("uebernehmen").doesNotContain("entscheiden", "pruefpunkt");
        assertThat(acts(Situation.of("CLAIMED")))
                .contains("zuruecklegen", "pruefpunkt", "nachfordern", "entscheiden", "notiz", "nachricht")
                .doesNotContain("uebernehmen", "zda");
        assertThat(acts(Situation.of("CLAIMED").ofSomebodyElse()))
                .contains("uebernehmen")
                .doesNotContain("entscheiden", "nachfordern");
        assertThat(acts(Situation.of("CLAIMED").withoutSignature()))
                .contains("nachfordern", "vorlegen")
                .doesNotContain("entscheiden");
        assertThat(acts(Situation.of("WAITING"))).doesNotContain("fortsetzen", "entscheiden");
        assertThat(acts(Situation.of("WAITING").overdue())).contains("fortsetzen");
        assertThat(acts(Situation.of("DECIDED").of(Optional.of(CasePageFixtures.inTheMaking()))))
                .doesNotContain("zda", "versandt");
        assertThat(acts(Situation.of("DECIDED").of(Optional.of(CasePageFixtures.byMailbox()))))
                .contains("zda", "datei/" + CasePageFixtures.BESCHEID)
                .doesNotContain("versandt");
        assertThat(acts(Situation.of("DECIDED").of(Optional.of(CasePageFixtures.byPostNotYetPosted()))))
                .contains("versandt")
                .doesNotContain("zda");
        assertThat(acts(Situation.of("DECIDED").of(Optional.of(CasePageFixtures.waitingForMoney()))))
                .contains("versandt", "datei/" + CasePageFixtures.DEMAND)
                .doesNotContain("zda");
        assertThat(acts(Situation.of("CLOSED").of(Optional.of(CasePageFixtures.filed()))))
                .allMatch(act -> act.startsWith("datei/"));
    }

    @Test
    void offersReadersNothingButFiles() {
        Document html = render(ShowCasePage.of(
                frame(Language.DE, Set.of(Permission.READ_CASES)),
                Situation.of("CLAIMED").view(),
                List.of(),
                CasePageFixtures.MINE));

        assertThat(acts(html)).isNotEmpty().allMatch(act -> act.startsWith("datei/"));
    }

    @Test
    void showsWhatIsKnown() {
        String text = render(ShowCasePage.of(
                        frame(Language.DE), Situation.of("CLAIMED").view(), List.of(), CasePageFixtures.MINE))
                .select("main")
                .text();

        assertThat(text)
                .contains("Bewohnerparkausweis: Mia Muster <b>", "FB-AB 123", "FB-AB 12")
                .contains("schein.pdf 13 kB", "Nicht auf Schadsoftware geprüft")
                .contains("Gesetzliche Frist 03.12.2026", "Unser Ziel 26.11.2026", "1 von 2 Punkten erledigt")
                .contains("30,00 Euro", "Angefordert, noch nicht bezahlt", "Ein Jahr (betrag: 30)")
                .contains("Antragstellende Person, 20.11.2026", "Vorgang angelegt Automatisch", "other.act-done");
    }

    @Test
    void showsWhenTheCitizenIsNotifiedAndHowLongTheFileIsKept() {
        String text = render(ShowCasePage.of(
                        frame(Language.DE),
                        Situation.of("CLOSED")
                                .of(Optional.of(CasePageFixtures.filed()))
                                .view(),
                        List.of(),
                        CasePageFixtures.MINE))
                .select("section[aria-labelledby=ergebnis]")
                .text();

        assertThat(text)
                .contains("Elektronisch, im Postfach", "Bereitgestellt am 03.12.2026")
                .contains("Gilt als bekannt gegeben am 07.12.2026", "möglich bis 07.01.2027")
                .contains("Aufzubewahren bis 31.12.2028");
    }

    @Test
    void comesBackWithWhatWasTyped() {
        DecideInput input =
                new DecideInput("ablehnen", "Zu weit weg.\r\nLeider.", null, null, null, null, null, null, null, null);
        Document html = render(new ShowCasePage(
                frame(Language.DE),
                Situation.of("CLAIMED").view(),
                List.of(),
                CasePageFixtures.MINE,
                input,
                "casework.refused.no-signature"));

        assertThat(html.title()).startsWith("Fehler");
        assertThat(html.select("[role=status]").text()).contains("Zeichnungsbefugnis");
        assertThat(html.select(".error-summary a").eachAttr("href")).containsExactly("#unterschrift");
        assertThat(html.select("#begruendung").first().wholeText().strip()).isEqualTo("Zu weit weg.\nLeider.");
        assertThat(html.select("input[name=entscheidung][checked]").val()).isEqualTo("ablehnen");
    }

    @Test
    void keepsAReducedFeeThatIsNoAmountAndNamesTheTariff() {
        DecideInput input = new DecideInput(
                "teilweise", "Nur ein Teil.", "true", null, null, null, null, null, "12.50", "Nur ein halbes Jahr.");
        Document html = render(new ShowCasePage(
                frame(Language.DE), Situation.of("CLAIMED").view(), List.of(), CasePageFixtures.MINE, input, ""));

        assertThat(html.select("details[open] #betrag").val()).isEqualTo("12.50");
        assertThat(html.select("#betraggrund").first().wholeText().strip()).isEqualTo("Nur ein halbes Jahr.");
        assertThat(html.select(".error-summary a").eachAttr("href")).containsExactly("#betrag");
        assertThat(html.select("#betrag-hint").text()).contains("30,00 Euro");
    }

    @Test
    void opensTheFormThatHasErrors() {
        AskInput input = new AskInput(Set.of("schein"), Map.of("grund-schein", ""));
        Document html = render(new ShowCasePage(
                frame(Language.DE), Situation.of("CLAIMED").view(), List.of(), CasePageFixtures.MINE, input, ""));

        assertThat(html.select("details[open] input[name=feld][checked]").val()).isEqualTo("schein");
        assertThat(html.select(".error-summary a").eachAttr("href")).containsExactly("#grund-schein");
        assertThat(html.select("#grund-schein").attr("aria-invalid")).isEqualTo("true");
    }

    private static List<String> acts(Situation situation) {
        return acts(render(ShowCasePage.of(frame(Language.DE), situation.view(), List.of(), CasePageFixtures.MINE)));
    }

    private static List<String> acts(Document html) {
        return Stream.concat(
                        html.select("main form").eachAttr("action").stream(),
                        html.select("main form button[formaction]").eachAttr("formaction").stream())
                .map(action -> action.replace(PATH, ""))
                .toList();
    }

    private static List<String> unlabelled(Document html) {
        return html.select("input:not([type=hidden]), select, textarea").stream()
                .filter(control ->
                        html.select("label[for=" + control.id() + "]").isEmpty())
                .map(Element::outerHtml)
                .toList();
    }
}
