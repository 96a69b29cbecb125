package rathaus.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import rathaus.casework.CaseOutcome;
import rathaus.casework.DecisionKind;
import rathaus.casework.web.CasePageFixtures.Situation;
import rathaus.documents.Fetched;
import rathaus.documents.ScanState;
import rathaus.documents.StoredContent;
import rathaus.kernel.ContentHash;

class CaseActsTests {

    private static final String PAGE = "/bad-vilbel/amt/vorgaenge/12-54-30/2026-000007";

    private final NotingDesk desk = new NotingDesk(Situation.of("CLAIMED").view());
    private final MockMvc mvc = CaseActFixtures.mvc(desk);

    @Test
    void leadBackToTheCaseWhenDone() throws Exception {
        mvc.perform(act("uebernehmen"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", PAGE + "#aufgabe"));
        mvc.perform(act("pruefpunkt").param("punkt", "wohnung").param("erledigt", "true"))
                .andExpect(header().string("Location", PAGE + "#punkt-wohnung"));
        mvc.perform(act("notiz").param("notiz", " Rückruf\r\nerbeten "))
                .andExpect(header().string("Location", PAGE + "#notizen"));
        mvc.perform(act("nachfordern").param("feld", "schein").param("grund-schein", "Seite 2 fehlt"))
                .andExpect(status().isSeeOther());
        mvc.perform(act("versandt").param("versandt", "3.12.2026")).andExpect(status().isSeeOther());

        assertThat(desk.noted())
                .containsExactly(
                        "claim 3",
                        "tick wohnung true",
                        "note Rückruf\nerbeten",
                        "ask 3 schein: Seite 2 fehlt",
                        "posted 3 2026-12-03");
    }

    @Test
    void decideInTheVersionTheClerkHasSeen() throws Exception {
        mvc.perform(decision().param("unterschrift", "true")).andExpect(status().isSeeOther());

        assertThat(desk.noted()).containsExactly("decide 3 " + DecisionKind.REFUSAL + " Wohnt woanders.");
    }

    @Test
    void showErrorsAndDoNothing() throws Exception {
        Document html = page(decision(), 422);

        assertThat(html.select(".error-summary a").attr("href")).isEqualTo("#unterschrift");
        assertThat(html.select("#begruendung").text()).isEqualTo("Wohnt woanders.");
        assertThat(desk.noted()).isEmpty();
    }

    @Test
    void sayWhyTheyAreNotPossible() throws Exception {
        desk.answer(new CaseOutcome.Refused("casework.refused.no-signature"));

        Document html = page(decision().param("unterschrift", "true"), 422);

        assertThat(html.select("[role=status]").text()).contains("Zeichnungsbefugnis");
        assertThat(html.select("#begruendung").text()).isEqualTo("Wohnt woanders.");
    }

    @Test
    void loseNothingWhenSomebodyElseWasFaster() throws Exception {
        desk.answer(new CaseOutcome.ChangedMeanwhile());

        Document html = page(decision().param("unterschrift", "true"), 409);

        assertThat(html.select("blockquote").text()).isEqualTo("Wohnt woanders.");
        assertThat(html.select("main a").attr("href")).isEqualTo(PAGE);
    }

    @Test
    void loseNothingWhenThePageIsOldAndTheInputFaulty() throws Exception {
        desk.show(Optional.of(Situation.of("WAITING").view()));
        MockHttpServletRequestBuilder old = post("/amt/vorgaenge/12-54-30/2026-000007/entscheiden")
                .param("vorgang", CasePageFixtures.ID.toString())
                .param("stand", "2")
                .param("begruendung", "Wohnt woanders.");

        assertThat(page(old, 409).select("blockquote").text()).isEqualTo("Wohnt woanders.");
    }

    @Test
    void findNoCaseOfStrangers() throws Exception {
        desk.answer(new CaseOutcome.NoCase());
        desk.show(Optional.empty());

        mvc.perform(act("zda")).andExpect(status().isNotFound());
        mvc.perform(decision()).andExpect(status().isNotFound());
        mvc.perform(post("/amt/vorgaenge/12-54-30/2026-000007/zda")).andExpect(status().isNotFound());
        mvc.perform(act("datei/" + CasePageFixtures.FILE)).andExpect(status().isNotFound());
    }

    @Test
    void handOutFilesUnlessTheyAreLocked() throws Exception {
        StoredContent stored = content();
        desk.hold(new Fetched.Found(stored, new byte[] {1, 2}));
        mvc.perform(act("datei/" + stored.id()))
                .andExpect(status().isOk())
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));

        desk.hold(new Fetched.Quarantined(stored, "Eicar"));
        assertThat(page(act("datei/" + stored.id()), 403).select("main").text()).contains("schein.pdf", "Eicar");
    }

    private static StoredContent content() {
        ContentHash hash = ContentHash.of(new byte[] {1, 2});
        return new StoredContent(
                CasePageFixtures.FILE,
                hash,
                2,
                "application/pdf",
                "schein.pdf",
                StoredContent.Origin.UPLOADED,
                CasePageFixtures.AT,
                hash,
                new ScanState.Pending());
    }

    private static MockHttpServletRequestBuilder act(String name) {
        return post("/amt/vorgaenge/12-54-30/2026-000007/" + name)
                .param("vorgang", CasePageFixtures.ID.toString())
                .param("stand", "3");
    }

    private static MockHttpServletRequestBuilder decision() {
        return act("entscheiden").param("entscheidung", "ablehnen").param("begruendung", "Wohnt woanders.");
    }

    private Document page(MockHttpServletRequestBuilder request, int status) throws Exception {
        String html = mvc.perform(request)
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        return Jsoup.parse(html);
    }
}
