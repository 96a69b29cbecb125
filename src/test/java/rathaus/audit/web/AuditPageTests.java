package rathaus.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import rathaus.audit.ArchiveProof;
import rathaus.audit.Auditing.Done;
import rathaus.audit.Auditing.ProofState;
import rathaus.audit.Auditing.Read;
import rathaus.audit.Auditing.Trail;
import rathaus.audit.ProofRun;
import rathaus.design.Frame;
import rathaus.design.PageFixtures;
import rathaus.history.Anchors;
import rathaus.history.ChainVerdict;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Language;
import rathaus.kernel.Permission;
import rathaus.records.Aktenzeichen;

class AuditPageTests {

    private static final Instant AT = Instant.parse("2026-11-26T08:00:00Z");

    static Stream<Language> workplaceLanguages() {
        return Stream.of(Language.DE, Language.EN);
    }

    @ParameterizedTest
    @EnumSource(ChainVerdict.Fault.class)
    void saysWhereTheChainBreaksAndWhatToDo(ChainVerdict.Fault fault) {
        ChainVerdict broken = new ChainVerdict.Broken(4711, new UUID(4, 7), "casework.antrag-decided", fault);
        Document html = PageFixtures.render(
                AuditPage.of(frame(Language.DE), List.of(), false).with(found(broken, 2)));

        assertThat(html.text())
                .contains("Es ist etwas verändert worden.", "die nicht passen: 2", "4.711", new UUID(4, 7).toString())
                .contains("Bitte ändern Sie nichts an der Datenbank")
                .doesNotContain("audit.");
    }

    @ParameterizedTest
    @MethodSource("workplaceLanguages")
    void listsActsInWordsWithAWayToOlderOnes(Language language) {
        List<Done> acts = LongStream.rangeClosed(1, AuditPage.SIZE + 1)
                .mapToObj(i -> act(new UUID(9, i), "casework.antrag-decided", "guest"))
                .toList();
        Document html = PageFixtures.render(
                AuditPage.of(frame(language), acts, true).with(found(new ChainVerdict.Intact(1_204, 3, 0), 0)));

        assertThat(html.select("tbody tr")).hasSize(AuditPage.SIZE);
        assertThat(html.select("thead th")).as("without reasons").hasSize(5);
        assertThat(html.select("a[rel=next]").attr("href"))
                .isEqualTo("/bad-vilbel/amt/revision?vor=" + new UUID(9, AuditPage.SIZE));
        assertThat(html.select("a[rel=first]").attr("href")).isEqualTo("/bad-vilbel/amt/revision");
        assertThat(html.text())
                .doesNotContain("audit.", "history.", "casework.")
                .contains("204");
    }

    @ParameterizedTest
    @MethodSource("workplaceLanguages")
    void saysHowFarAProofIsAndHowTheChainIsStamped(Language language) {
        ProofRun run = new ProofRun(AT, ArchiveProof.Stage.FILES, 4_711, Optional.empty());
        Anchors.Anchor stamp = new Anchors.Anchor(8_150, new byte[32], new byte[1], "CN=Probe", false, AT);
        Anchors.Attempt attempt = new Anchors.Attempt(AT, 3, "HTTP 503");
        Document html = PageFixtures.render(AuditPage.of(frame(language), List.of(), false)
                .with(new ProofState(Optional.of(run), Optional.of(stamp), Optional.of(attempt))));

        assertThat(html.select("a[href=/bad-vilbel/amt/revision]"))
                .as("look again")
                .isNotEmpty();
        assertThat(html.text()).contains("711", "150", "HTTP 503").doesNotContain("audit.");
        assertThat(html.text()).containsAnyOf("ohne Beweiswert", "without evidential value");
    }

    private static ProofState found(ChainVerdict chain, long differences) {
        ProofRun.Outcome outcome = new ProofRun.Outcome(AT, chain, 7, 9, differences);
        ProofRun run = new ProofRun(AT, ArchiveProof.Stage.FILES, 7, Optional.of(outcome));
        return new ProofState(Optional.of(run), Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("workplaceLanguages")
    void showsTheTrailOfAFile(Language language) {
        Trail trail = new Trail(
                Aktenzeichen.parse("12-54-30/2026-000001").orElseThrow(),
                List.of(
                        act(new UUID(1, 1), "applications.antrag-submitted", "citizen:" + new UUID(1, 1)),
                        act(new UUID(1, 2), "casework.sent-by-fax", "staff:" + new UUID(1, 2)),
                        act(new UUID(1, 3), "casework.clock-resumed", "machine:casework.pull")),
                List.of(new Read(AT, "Max Probe", "Sachbearbeitung", "vorgang 1")));
        Document html = PageFixtures.render(new TrailPage(frame(language), trail));

        assertThat(html.select("h1").text()).contains("12-54-30/2026-000001");
        assertThat(html.select("table")).hasSize(2);
        assertThat(html.select("table").first().select("thead th"))
                .as("with reasons")
                .hasSize(6);
        assertThat(html.text())
                .contains("casework.sent-by-fax", "Max Probe")
                .doesNotContain("audit.", "history.", "citizen:", "staff:", "machine:");
    }

    @ParameterizedTest
    @MethodSource("workplaceLanguages")
    void keepsWhatWasTypedIfThereIsNoSuchFile(Language language) {
        Document html = PageFixtures.render(
                AuditPage.of(frame(language), List.of(), false).notFound("12 <b>"));

        assertThat(html.select("input[name=aktenzeichen]").val()).isEqualTo("12 <b>");
        assertThat(html.select("[href=#aktenzeichen]")).hasSize(1);
    }

    private static Done act(UUID id, String kind, String who) {
        return new Done(id, AT, who, "Sachbearbeitung", kind, "", true);
    }

    private static Frame frame(Language language) {
        KommuneId kommune = new KommuneId(1);
        return PageFixtures.frame(
                language, new Actor.Staff(new UUID(3, 3), kommune, kommune, Set.of(Permission.AUDIT)), "/amt/revision");
    }
}
