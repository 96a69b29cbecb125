package rathaus.disposal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ResponseEntity;
import rathaus.design.Frame;
import rathaus.design.Page;
import rathaus.design.PageFixtures;
import rathaus.disposal.Aussonderung;
import rathaus.disposal.Exchange;
import rathaus.disposal.HandOver;
import rathaus.documents.Fetched;
import rathaus.documents.ScanState;
import rathaus.documents.StoredContent;
import rathaus.kernel.Actor;
import rathaus.kernel.ContentHash;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Language;

/** A package with a malicious file in it stays here, and the page says why. */
class QuarantinedPackageTests {

    private static final UUID ID = new UUID(7, 7);
    private static final Actor.Staff STAFF =
            new Actor.Staff(new UUID(3, 3), new KommuneId(1), new KommuneId(1), Set.of());

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void isNotHandedOver(String tag) {
        HandOver handOver = mock(HandOver.class);
        when(handOver.handOver(any(), any(), any(), any())).thenReturn(Optional.of(quarantined()));

        ResponseEntity<?> answer = new HandOverController(handOver)
                .make(
                        frame(tag),
                        STAFF,
                        Optional.of("12-54-30/2026-000007"),
                        Optional.of("Gemeinde Schöneck"),
                        Optional.of("Umzug"));
        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        Document html = PageFixtures.render((Page) answer.getBody());
        assertThat(html.select(".error-summary a[href=#aktenzeichen]").text()).containsIgnoringCase("scanner");
        assertThat(html.select("input[name=empfaenger]").val()).isEqualTo("Gemeinde Schöneck");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void isNotFetchedForTheArchive(String tag) {
        Aussonderung disposal = mock(Aussonderung.class);
        when(disposal.fetch(any(), any(), any())).thenReturn(Optional.of(quarantined()));
        when(disposal.exchange(any(), any())).thenReturn(Optional.of(delivered()));

        ResponseEntity<?> answer =
                new ExchangeController(disposal).download(frame(tag), STAFF, ID.toString(), ID.toString());
        assertThat(answer.getStatusCode().value()).isEqualTo(403);
        Document html = PageFixtures.render((Page) answer.getBody());
        assertThat(html.select(".error-summary a[href=#papers]").text()).containsIgnoringCase("scanner");
        assertThat(html.select("#papers")).hasSize(1);
        assertThat(html.select("button[value=beenden]")).as("the way out").hasSize(1);
    }

    private static Exchange delivered() {
        return new Exchange(
                ID,
                "3.1.0",
                Exchange.Step.DELIVERED,
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                3);
    }

    private static Fetched.Quarantined quarantined() {
        ContentHash hash = ContentHash.of(new byte[0]);
        StoredContent content = new StoredContent(
                ID,
                hash,
                0,
                "application/zip",
                "paket.zip",
                StoredContent.Origin.PRODUCED,
                Instant.EPOCH,
                hash,
                new ScanState.OwnWork());
        return new Fetched.Quarantined(content, "Eicar");
    }

    private static Frame frame(String tag) {
        Language language = tag.equals("en") ? Language.EN : Language.DE;
        return PageFixtures.frame(language, STAFF, "/amt/aussonderung");
    }
}
