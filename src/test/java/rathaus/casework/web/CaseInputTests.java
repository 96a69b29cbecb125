package rathaus.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rathaus.casework.web.CasePageFixtures.frame;
import static rathaus.casework.web.CasePageFixtures.render;

import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import rathaus.applications.RequestedItem;
import rathaus.casework.DecisionKind;
import rathaus.casework.FeeReduction;
import rathaus.kernel.Language;
import rathaus.kernel.Money;

class CaseInputTests {

    @Test
    void wantsReasonsForARefusalButNotForAGrant() {
        assertThat(new DecideInput("ablehnen", " ", "true", null, null, null, null, null, null, null).problems())
                .containsOnlyKeys("begruendung");
        assertThat(new DecideInput("erteilen", "", "true", null, null, null, null, null, null, null).problems())
                .isEmpty();
        assertThat(new DecideInput("ablehnen", "Nein.", "true", null, null, null, null, null, null, null).kind())
                .contains(DecisionKind.REFUSAL);
    }

    @Test
    void wantsADecisionAndASignature() {
        assertThat(new DecideInput(null, null, null, null, null, null, null, null, null, null).problems())
                .containsOnlyKeys("entscheidung", "unterschrift");
        assertThat(new DecideInput("erteilen", "x".repeat(4_001), "true", null, null, null, null, null, null, null)
                        .problems())
                .containsOnlyKeys("begruendung");
    }

    @Test
    void readsDaysAsPeopleWriteThem() {
        assertThat(new PostedInput(" 1.12.2026").day()).contains(LocalDate.of(2026, 12, 1));
        assertThat(new PostedInput("31.11.2026").problems()).containsOnlyKeys("versandt");
        assertThat(new PostedInput(null).problems()).containsOnlyKeys("versandt");
    }

    @Test
    void wantsAReasonForEveryFieldThatIsAskedFor() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        assertThat(AskInput.of(request).problems()).containsOnlyKeys("feld");

        request.addParameter("feld", "schein", "kennzeichen");
        request.addParameter("grund-schein", " Seite 2\r\nfehlt ");
        request.addParameter("grund-anderes", "nicht gefragt");
        assertThat(AskInput.of(request).problems()).containsOnlyKeys("grund-kennzeichen");

        request.addParameter("grund-kennzeichen", "unleserlich");
        assertThat(AskInput.of(request).problems()).isEmpty();
        assertThat(AskInput.of(request).items())
                .containsExactly(
                        new RequestedItem("schein", "Seite 2\nfehlt"), new RequestedItem("kennzeichen", "unleserlich"));
    }

    @Test
    void takesNoEmptyRemark() {
        RemarkInput input = new RemarkInput("  ", "Guten Tag");

        assertThat(input.asNote().problems()).containsOnlyKeys("notiz");
        assertThat(input.asMessage().problems()).isEmpty();
        assertThat(input.asMessage().place()).isEqualTo("#nachrichten");
    }

    @Test
    void leadsToNoCaseIfItNamesNone() {
        CaseKey key = new CaseKey("..", "%0d%0aLocation:", "nobody", "-1", "");

        assertThatThrownBy(key::aktenzeichen).isInstanceOf(ResponseStatusException.class);
        assertThatThrownBy(key::id).isInstanceOf(ResponseStatusException.class);
        assertThatThrownBy(key::version).isInstanceOf(ResponseStatusException.class);
    }

    @Test
    void isNotLostWhenSomebodyElseWasFaster() {
        CaseKey key = new CaseKey("12-54-30", "2026-000007", CasePageFixtures.ID.toString(), "3", "");
        DecideInput input =
                new DecideInput("ablehnen", "Mühsam <getippt>", "true", null, null, null, null, null, null, null);

        Document html = render(new CaseChangedPage(frame(Language.DE), key, input));

        assertThat(html.select("h1")).hasSize(1);
        assertThat(html.select("blockquote").text()).isEqualTo("Mühsam <getippt>");
        assertThat(html.select("main a").attr("href")).isEqualTo("/bad-vilbel/amt/vorgaenge/12-54-30/2026-000007");
    }

    @Test
    void saysWhyAFileIsLocked() {
        CaseKey key = new CaseKey("12-54-30", "2026-000007", "", "", "");
        Document html = render(new FileLockedPage(frame(Language.EN), key, "a.pdf", "Eicar"));

        assertThat(html.select("h1").text()).isEqualTo("This file is locked");
        assertThat(html.select("main").text()).contains("a.pdf", "Eicar");
    }

    @Test
    void takesAReducedFeeOnlyWithItsReasonAndOnlyForAPart() {
        assertThat(fee("teilweise", "12,50", "Nur ein halbes Jahr.").problems()).isEmpty();
        assertThat(fee("teilweise", "12,50", "Nur ein halbes Jahr.")
                        .draft()
                        .orElseThrow()
                        .reduction())
                .contains(new FeeReduction(new Money(1_250), "Nur ein halbes Jahr."));
        assertThat(fee("teilweise", "", "").draft().orElseThrow().reduction()).isEmpty();
        assertThat(fee("teilweise", "12,50", " ").problems()).containsOnlyKeys("betraggrund");
        assertThat(fee("teilweise", "", "Darum.").problems()).containsOnlyKeys("betrag");
        assertThat(fee("teilweise", "-1", "Darum.").problems()).containsOnlyKeys("betrag");
        assertThat(fee("teilweise", "12.50", "Darum.").problems()).containsOnlyKeys("betrag");
        assertThat(fee("erteilen", "12,50", "Darum.").problems()).containsOnlyKeys("betrag");
        assertThat(fee("teilweise", "12,50", "x".repeat(2_001)).problems()).containsOnlyKeys("betraggrund");
        assertThat(fee("teilweise", "zwölf", "Darum.").typed()).containsEntry("betrag", "zwölf");
    }

    private static DecideInput fee(String decision, String amount, String reason) {
        return new DecideInput(decision, "Darum.", "true", null, null, null, null, null, amount, reason);
    }
}
