package rathaus.disposal.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static rathaus.records.RecordsFixtures.BAD_VILBEL;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.RathausTest;
import rathaus.SettableClock;
import rathaus.disposal.Aussonderung;
import rathaus.disposal.AussonderungFixtures;
import rathaus.disposal.DeletionRecord;
import rathaus.disposal.Exchange;
import rathaus.disposal.Exchange.ItemState;
import rathaus.disposal.Exchange.Step;
import rathaus.disposal.HandOver;
import rathaus.disposal.Problem;
import rathaus.disposal.SimulatedArchive;
import rathaus.disposal.Taken;
import rathaus.documents.Fetched;
import rathaus.documents.PdfConformance;
import rathaus.documents.ScanFixtures;
import rathaus.history.History;
import rathaus.history.RecordedAct;
import rathaus.kernel.Actor;
import rathaus.kernel.KommuneId;
import rathaus.privacy.AccessLog;
import rathaus.records.Aktenzeichen;
import rathaus.records.Deed;
import rathaus.records.RecordsFixtures;
import rathaus.records.VorgangErasure.Basis;
import rathaus.records.VorgangProtection;
import rathaus.records.domain.Dokumente;
import rathaus.records.domain.Vorgaenge;
import rathaus.tenancy.KommuneScope;
import rathaus.xdomea.MessageKind;
import rathaus.xdomea.Schriftgutobjekt;
import rathaus.xdomea.Valuation;
import rathaus.xdomea.XdomeaReading;
import rathaus.xdomea.XdomeaStandard;
import rathaus.xdomea.XdomeaVersion;

/** The whole way with a simulated archive, in both versions, and what must not happen on it. */
@RathausTest
class AussonderungTests {

    private static final String POSITION = "02-22-80";

    /** Of its own for what is kept, so that no other test meets it again. */
    private static final String OTHER_POSITION = "11-53-10";

    @Autowired
    ApplicationContext context;

    @Autowired
    Aussonderung disposal;

    @Autowired
    HandOver handOver;

    @Autowired
    Delivering delivering;

    @Autowired
    Deleting deleting;

    @Autowired
    SettableClock clock;

    @Autowired
    Vorgaenge vorgaenge;

    @Autowired
    Dokumente dokumente;

    @Autowired
    History history;

    @Autowired
    VorgangProtection protection;

    @Autowired
    AccessLog accesses;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private KommuneId kommune = BAD_VILBEL;
    private Actor.Staff first;
    private Actor.Staff second;

    @ParameterizedTest
    @CsvSource({"1,3.1.0", "2,4.0.0"})
    void deletesWhatTheArchiveTookOverAndWhatItDoesNotWant(int town, String version) throws Exception {
        UUID wanted = begin(new KommuneId(town));
        UUID unwanted = closed();
        UUID exchange = offered();
        byte[] offer = paper(exchange, "0501");
        validate(offer, version, MessageKind.OFFER);
        assertThat(exchange(exchange).standard()).isEqualTo(version);
        assertThat(SimulatedArchive.opened(offer).message().orElseThrow().all().map(Schriftgutobjekt::id))
                .contains(wanted, unwanted);

        take(exchange, SimulatedArchive.valuation(offer, Valuation.DESTROY, Map.of(wanted, Valuation.ARCHIVE)));
        assertDone(here(() -> disposal.deliver(exchange, version(exchange), first)));
        inScope(() -> delivering.deliver(exchange));
        byte[] delivery = paper(exchange, "0503");
        validate(delivery, version, MessageKind.DELIVERY);
        assertThat(here(() -> accesses.of(wanted, Optional.empty(), 20)))
                .as("who takes a delivery has read what is in it")
                .anyMatch(access ->
                        access.actor().equals(first.label()) && access.what().startsWith("Aussonderung"));
        XdomeaReading delivered = SimulatedArchive.opened(delivery);
        assertThat(delivered.findings()).isEmpty();
        assertThat(delivered.message().orElseThrow().all().map(Schriftgutobjekt::id))
                .contains(wanted)
                .doesNotContain(unwanted);
        assertThat(pdfs(delivery))
                .isNotEmpty()
                .allSatisfy(pdf -> assertThat(PdfConformance.failures(pdf)).isEmpty());

        take(exchange, SimulatedArchive.received(delivery));
        assertThat(exchange(exchange).step()).isEqualTo(Step.DELIVERED);
        take(exchange, SimulatedArchive.imported(delivery, true));
        assertDone(here(() -> disposal.release(exchange, version(exchange), first)));
        assertThat(here(() -> vorgaenge.byId(wanted))).isPresent();
        assertDone(here(() -> disposal.confirm(exchange, version(exchange), second)));
        inScope(() -> deleting.delete(exchange));

        assertThat(exchange(exchange).step()).isEqualTo(Step.DONE);
        UUID gone = exchange(exchange).paper("0503").orElseThrow().id();
        assertThat(here(() -> disposal.fetch(exchange, gone, first))).containsInstanceOf(Fetched.Unknown.class);
        assertGone(wanted, Basis.TAKEN_OVER, "StA 12/7");
        assertGone(unwanted, Basis.NOT_WANTED, "");
    }

    @Test
    void keepsAndOffersAnewWhatTheArchiveNeverAnswered() {
        begin(BAD_VILBEL);
        UUID vorgang = closed();
        UUID exchange = offered();
        assertRefused(here(() -> disposal.end(exchange, version(exchange), " ", first)), "no-reason");
        assertDone(here(() -> disposal.end(exchange, version(exchange), "Das Archiv antwortet nicht.", first)));
        assertThat(exchange(exchange).step()).isEqualTo(Step.ENDED);
        assertThat(here(() -> vorgaenge.byId(vorgang))).isPresent();
        assertThat(exchange(offered()).items())
                .extracting(Exchange.Item::vorgang)
                .contains(vorgang);
    }

    private void assertGone(UUID vorgang, Basis basis, String signature) {
        assertThat(here(() -> vorgaenge.byId(vorgang))).isEmpty();
        assertThat(here(() -> dokumente.of(vorgang))).isEmpty();
        assertThat(here(() -> history.of(vorgang)))
                .filteredOn(act -> !act.kind().equals("disposal.vorgang-deleted"))
                .isNotEmpty()
                .allSatisfy(act -> assertThat(act.details()).isEmpty());
        DeletionRecord proof = here(() -> disposal.deletions(Optional.empty(), 50, first)).stream()
                .filter(found -> found.vorgang().equals(vorgang))
                .findFirst()
                .orElseThrow();
        assertThat(proof.basis()).isEqualTo(basis);
        assertThat(proof.signature()).isEqualTo(signature);
        assertThat(proof.dokumente()).singleElement().asString().matches("1 BESCHEID [0-9a-f]{64}");
        assertThat(List.of(proof.releasedBy(), proof.confirmedBy())).containsExactly(first.label(), second.label());
    }

    @Test
    void deletesNothingBeforeTheArchiveConfirmed() {
        UUID vorgang = begin(BAD_VILBEL);
        UUID exchange = offered();
        byte[] offer = paper(exchange, "0501");
        assertRefused(here(() -> disposal.release(exchange, version(exchange), first)), "wrong-step");
        take(exchange, SimulatedArchive.valuation(offer, Valuation.ARCHIVE, Map.of()));
        assertRefused(here(() -> disposal.release(exchange, version(exchange), first)), "wrong-step");
        assertDone(here(() -> disposal.deliver(exchange, version(exchange), first)));
        inScope(() -> delivering.deliver(exchange));
        byte[] delivery = paper(exchange, "0503");
        take(exchange, SimulatedArchive.received(delivery));
        take(exchange, SimulatedArchive.imported(delivery, false));
        assertThat(exchange(exchange).items()).allMatch(item -> item.trouble().equals("Datei beschädigt"));
        assertRefused(here(() -> disposal.release(exchange, version(exchange), first)), "wrong-step");
        inScope(() -> deleting.delete(exchange));
        assertThat(here(() -> vorgaenge.byId(vorgang))).isPresent();
    }

    @Test
    void asksTwoPeople() {
        begin(BAD_VILBEL);
        UUID exchange = offered();
        take(exchange, SimulatedArchive.valuation(paper(exchange, "0501"), Valuation.DESTROY, Map.of()));
        assertDone(here(() -> disposal.release(exchange, version(exchange), first)));
        assertRefused(here(() -> disposal.confirm(exchange, version(exchange), first)), "same-person");
        assertRefused(here(() -> disposal.confirm(exchange, version(exchange) - 1, second)), "changed-meanwhile");
        assertThat(exchange(exchange).step()).isEqualTo(Step.RELEASED);
    }

    @Test
    void keepsWhatWasHeldInBetween() {
        UUID vorgang = begin(BAD_VILBEL);
        UUID exchange = offered();
        take(exchange, SimulatedArchive.valuation(paper(exchange, "0501"), Valuation.DESTROY, Map.of()));
        assertDone(here(() -> disposal.release(exchange, version(exchange), first)));
        assertDone(here(() -> disposal.confirm(exchange, version(exchange), second)));
        here(() -> transactions.execute(status -> protection.hold(
                vorgang, new Deed(RecordsFixtures.clerk(kommune), RecordsFixtures.ROLE, "Klage anhängig"))));
        inScope(() -> deleting.delete(exchange));
        assertThat(here(() -> vorgaenge.byId(vorgang))).isPresent();
        assertThat(exchange(exchange).count(ItemState.KEPT)).isPositive();
        assertThat(exchange(exchange).step()).isEqualTo(Step.DONE);
    }

    @ParameterizedTest
    @CsvSource({"1", "2"})
    void takesNoAnswerThatWasTamperedWith(int town) {
        begin(new KommuneId(town));
        UUID exchange = offered();
        byte[] offer = paper(exchange, "0501");
        byte[] answer = SimulatedArchive.valuation(offer, Valuation.DESTROY, Map.of());
        assertRefused(taken(exchange, SimulatedArchive.forAnotherExchange(answer, exchange)), "other-exchange");
        assertRefused(taken(exchange, SimulatedArchive.valuationOfSomethingElse(offer)), "unknown-object");
        assertRefused(taken(exchange, SimulatedArchive.valuation(offer, Valuation.VALUE, Map.of())), "undecided");
        assertRefused(taken(exchange, new byte[] {'<'}), "broken-xml");
        assertRefused(taken(exchange, offer), "taken-before");
        assertRefused(taken(exchange, SimulatedArchive.imported(offer, true)), "wrong-step");
        assertThat(exchange(exchange).step()).isEqualTo(Step.OFFERED);
        take(exchange, answer);
        assertRefused(taken(exchange, answer), "taken-before");
        assertRefused(taken(exchange, SimulatedArchive.valuation(offer, Valuation.ARCHIVE, Map.of())), "wrong-step");
    }

    @Test
    void handsAFileOverToAnotherAuthority() throws Exception {
        UUID vorgang = begin(BAD_VILBEL);
        Aktenzeichen aktenzeichen =
                here(() -> vorgaenge.byId(vorgang)).orElseThrow().facts().aktenzeichen();
        Fetched.Found packed = here(() -> handOver.handOver(aktenzeichen, "Gemeinde Schöneck", "Umzug", first))
                .map(Fetched.Found.class::cast)
                .orElseThrow();
        assertThat(packed.content().fileName()).endsWith("_Abgabe.Abgabe.0401.zip");
        assertThat(SimulatedArchive.opened(packed.bytes()).findings()).isEmpty();
        assertThat(here(() -> history.of(vorgang)))
                .last()
                .satisfies(act -> assertThat(act.kind()).isEqualTo("disposal.vorgang-handed-over"));
        validate(packed.bytes(), "3.1.0", MessageKind.HAND_OVER);
    }

    @Test
    void deliversNothingInWhichAScannerFoundSomething() {
        begin(BAD_VILBEL);
        UUID malicious = closedWithUpload();
        UUID sound = closedWithUpload();
        UUID exchange = offered(OTHER_POSITION);
        take(exchange, SimulatedArchive.valuation(paper(exchange, "0501"), Valuation.ARCHIVE, Map.of()));
        shut(malicious);
        assertDone(here(() -> disposal.deliver(exchange, version(exchange), first)));
        inScope(() -> delivering.deliver(exchange));

        assertThat(item(exchange, malicious).state()).isEqualTo(ItemState.KEPT);
        assertThat(SimulatedArchive.opened(paper(exchange, "0503"))
                        .message()
                        .orElseThrow()
                        .all()
                        .map(Schriftgutobjekt::id))
                .contains(sound)
                .doesNotContain(malicious);

        shut(sound);
        UUID packed = exchange(exchange).paper("0503").orElseThrow().id();
        assertThat(here(() -> disposal.fetch(exchange, packed, first)))
                .as("found after it was packed")
                .containsInstanceOf(Fetched.Quarantined.class);
        assertThat(here(() -> vorgaenge.byId(malicious))).isPresent();
    }

    @Test
    void handsNothingOverInWhichAScannerFoundSomething() {
        begin(BAD_VILBEL);
        UUID vorgang = closedWithUpload();
        Aktenzeichen aktenzeichen =
                here(() -> vorgaenge.byId(vorgang)).orElseThrow().facts().aktenzeichen();
        shut(vorgang);
        assertThat(here(() -> handOver.handOver(aktenzeichen, "Gemeinde Schöneck", "Umzug", first)))
                .containsInstanceOf(Fetched.Quarantined.class);
        assertThat(here(() -> history.of(vorgang)))
                .extracting(RecordedAct::kind)
                .doesNotContain("disposal.vorgang-handed-over");
    }

    private UUID closedWithUpload() {
        return new AussonderungFixtures(context, kommune).closedWithUpload(OTHER_POSITION);
    }

    private void shut(UUID vorgang) {
        UUID upload = here(() -> dokumente.of(vorgang)).getFirst().stored();
        ScanFixtures.shut(context, kommune, upload);
    }

    private Exchange.Item item(UUID exchange, UUID vorgang) {
        return exchange(exchange).items().stream()
                .filter(item -> item.vorgang().equals(vorgang))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void offersAVorgangOnce() {
        UUID vorgang = begin(BAD_VILBEL);
        offered();
        assertThat(here(() -> disposal.due(POSITION, first)))
                .noneMatch(due -> due.facts().id().equals(vorgang));
        assertThat(here(() -> disposal.offer(POSITION, first))).isEmpty();
    }

    @Test
    void isRefusedByTheDatabaseWithoutARelease() {
        UUID vorgang = begin(BAD_VILBEL);
        for (String function :
                List.of("records.erase_vorgang", "history.erase_payloads", "casework.erase_with_vorgang")) {
            assertThatThrownBy(() -> here(() -> transactions.execute(status -> jdbc.sql("SELECT " + function + "(:id)")
                            .param("id", vorgang)
                            .query((row, number) -> true)
                            .list())))
                    .as(function)
                    .hasStackTraceContaining("No release");
        }
        assertThat(here(() -> dokumente.of(vorgang))).isNotEmpty();
    }

    @Test
    void leavesNoTableThatHangsOnAVorgang() {
        String function = jdbc.sql("SELECT pg_get_functiondef('records.erase_vorgang(uuid)'::regprocedure)")
                .query(String.class)
                .single();
        assertThat(jdbc.sql("""
                        SELECT DISTINCT conrelid::regclass::text FROM pg_constraint
                        WHERE contype = 'f' AND confrelid = 'records.vorgang'::regclass
                        """).query(String.class).list())
                .isNotEmpty()
                .allSatisfy(table -> assertThat(function).contains("DELETE FROM " + table));
    }

    private UUID begin(KommuneId town) {
        kommune = town;
        AussonderungFixtures fixtures = new AussonderungFixtures(context, kommune);
        first = fixtures.registrar();
        second = fixtures.registrar();
        clock.release();
        return closed();
    }

    private UUID closed() {
        clock.release();
        return new AussonderungFixtures(context, kommune).closed(POSITION);
    }

    /** Offers after the retention of one year has ended. */
    private UUID offered() {
        return offered(POSITION);
    }

    private UUID offered(String position) {
        int year =
                LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin")).getYear();
        clock.set(LocalDate.of(year + 3, 1, 4));
        return here(() -> disposal.offer(position, first)).orElseThrow();
    }

    private Taken taken(UUID exchange, byte[] answer) {
        return here(() -> disposal.take(exchange, answer, first));
    }

    private void take(UUID exchange, byte[] answer) {
        assertDone(taken(exchange, answer));
    }

    private Exchange exchange(UUID id) {
        return here(() -> disposal.exchange(id, first)).orElseThrow();
    }

    private long version(UUID id) {
        return exchange(id).version();
    }

    private byte[] paper(UUID id, String kind) {
        UUID paper = exchange(id).paper(kind).orElseThrow().id();
        return here(() -> disposal.fetch(id, paper, first))
                .map(Fetched.Found.class::cast)
                .orElseThrow()
                .bytes();
    }

    private static void assertDone(Taken taken) {
        assertThat(taken).isEqualTo(new Taken.Done());
    }

    private static void assertRefused(Taken taken, String reason) {
        assertThat(taken)
                .isInstanceOfSatisfying(
                        Taken.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::key)
                                .contains(reason));
    }

    private static List<byte[]> pdfs(byte[] zip) throws IOException {
        List<byte[]> pdfs = new java.util.ArrayList<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().endsWith(".pdf")) {
                    pdfs.add(entries.readAllBytes());
                }
            }
        }
        return pdfs;
    }

    private static void validate(byte[] zip, String version, MessageKind kind) throws Exception {
        assumeThat(XdomeaStandard.isAtHand()).as(XdomeaStandard.MISSING).isTrue();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            assertThat(entries.getNextEntry().getName()).endsWith(".xml");
            XdomeaStandard.schema(XdomeaVersion.ofNumber(version).orElseThrow(), kind)
                    .newValidator()
                    .validate(new StreamSource(new ByteArrayInputStream(entries.readAllBytes())));
        }
    }

    private void inScope(Runnable work) {
        KommuneScope.run(kommune, work::run);
    }

    private <T> T here(Supplier<T> work) {
        return KommuneScope.call(kommune, () -> transactions.execute(status -> work.get()));
    }
}
