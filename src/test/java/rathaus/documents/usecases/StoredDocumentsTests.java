package rathaus.documents.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rathaus.documents.UploadFixtures.actingPdf;
import static rathaus.documents.UploadFixtures.pdf;
import static rathaus.documents.UploadFixtures.photoWithPlace;
import static rathaus.documents.UploadFixtures.stream;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.ModuleTest;
import rathaus.SettableClock;
import rathaus.documents.Contents;
import rathaus.documents.Downloads;
import rathaus.documents.Fetched;
import rathaus.documents.InfectionFound;
import rathaus.documents.ScanState;
import rathaus.documents.StoredContent;
import rathaus.documents.UploadOutcome.Accepted;
import rathaus.documents.UploadOutcome.Refused;
import rathaus.documents.UploadRefusal;
import rathaus.documents.Uploads;
import rathaus.documents.domain.ContentFolder;
import rathaus.documents.domain.ContentRegister;
import rathaus.documents.domain.ScanVerdict;
import rathaus.documents.domain.VirusScanner;
import rathaus.kernel.ContentHash;
import rathaus.kernel.KommuneId;
import rathaus.tenancy.KommuneScope;

@ModuleTest
class StoredDocumentsTests {

    private static final KommuneId HERE = new KommuneId(1);
    private static final KommuneId THERE = new KommuneId(2);

    @Autowired
    Contents contents;

    @Autowired
    Uploads uploads;

    @Autowired
    Sweeping sweeping;

    @Autowired
    ContentFolder folder;

    @Autowired
    ContentRegister register;

    @Autowired
    SchedulerClient scheduler;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    @Test
    void handsOutACleanedPhotoAndKeepsTheOriginalAsEvidence() {
        StoredContent photo = received("haus.jpg", photoWithPlace());
        assertThat(photo.original()).isEqualTo(ContentHash.of(photoWithPlace())).isNotEqualTo(photo.hash());
        Fetched.Found found = (Fetched.Found) here(() -> contents.fetch(photo.id()));
        assertThat(ContentHash.of(found.bytes())).isEqualTo(photo.hash());
        assertThat(folder.read(HERE, photo.original())).isEqualTo(photoWithPlace());
    }

    @Test
    void storesNothingOfARefusedFile() {
        assertThat(here(() -> uploads.receive("x.pdf", stream(actingPdf("JavaScript")), 0)))
                .isEqualTo(new Refused(UploadRefusal.ACTIVE));
        byte[] large = new byte[(int) Uploads.MOST_BYTES + 1];
        assertThat(here(() -> uploads.receive("x.pdf", stream(large), 0)))
                .isEqualTo(new Refused(UploadRefusal.TOO_LARGE));
        assertThat(here(() -> uploads.receive("x.pdf", stream(pdf()), Uploads.MOST_BYTES_TOGETHER)))
                .isEqualTo(new Refused(UploadRefusal.TOO_MUCH_TOGETHER));
    }

    @Test
    void hidesFilesFromOtherTowns() {
        StoredContent content = received("a.pdf", pdf());
        assertThat(KommuneScope.call(THERE, () -> contents.fetch(content.id())))
                .isEqualTo(new Fetched.Unknown(content.id()));
    }

    @Test
    void ordersTheScanWithTheRowOrNotAtAll() {
        StoredContent kept = received("a.pdf", pdf());
        assertThat(scheduler.getScheduledExecution(
                        ScanTask.DESCRIPTOR.instanceId(kept.id().toString())))
                .isPresent();
        UUID lost = here(() -> new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return received("b.pdf", pdf()).id();
        }));
        assertThat(here(() -> contents.find(lost))).isEmpty();
        assertThat(scheduler.getScheduledExecution(ScanTask.DESCRIPTOR.instanceId(lost.toString())))
                .isEmpty();
    }

    @Test
    void tellsHonestlyThatNobodyScanned() {
        StoredContent content = received("a.pdf", pdf());
        assertThat(content.scan()).isEqualTo(new ScanState.Pending());
        assertThat(attempt(content, new NoScanner())).isEmpty();
        assertThat(state(content)).isInstanceOf(ScanState.NotScanned.class);
    }

    @Test
    void triesAgainLaterWhenTheScannerIsAway() {
        StoredContent content = received("a.pdf", pdf());
        VirusScanner away = bytes -> new ScanVerdict.NotScannable(ScanVerdict.Obstacle.UNREACHABLE);
        assertThat(attempt(content, away)).contains(Duration.ofSeconds(30));
        assertThat(state(content)).isInstanceOf(ScanState.NotScanned.class);
        clock.advance(Duration.ofDays(1));
        assertThat(attempt(content, away)).contains(Duration.ofHours(1));
        assertThat(attempt(content, bytes -> new ScanVerdict.Clean("ClamAV"))).isEmpty();
        assertThat(state(content)).isInstanceOf(ScanState.Clean.class);
    }

    @Test
    void locksAnInfectedFileAndSaysSo() {
        StoredContent content = received("a.pdf", pdf());
        List<Object> events = new java.util.ArrayList<>();
        assertThat(attempt(content, bytes -> new ScanVerdict.Infected("Eicar"), events::add))
                .isEmpty();
        assertThat(here(() -> contents.fetch(content.id()))).isInstanceOf(Fetched.Quarantined.class);
        assertThat(events).containsExactly(new InfectionFound(HERE, content.id(), "Eicar"));
    }

    @Test
    void condemnsAPhotoForItsOriginal() {
        StoredContent photo = received("haus.jpg", photoWithPlace());
        VirusScanner suspicious = bytes -> ContentHash.of(bytes).equals(photo.original())
                ? new ScanVerdict.Infected("Trailer")
                : new ScanVerdict.Clean("ClamAV");
        attempt(photo, suspicious);
        assertThat(state(photo)).isInstanceOf(ScanState.Infected.class);
    }

    @Test
    void sweepsWhatNobodyNamesAndNothingElse() {
        StoredContent photo = received("haus.jpg", photoWithPlace());
        StoredContent gone = received("gone.pdf", pdf(document -> document.setVersion(1.3f)));
        ContentHash orphan = folder.keep(HERE, stream(new byte[] {4, 7, 1, 1})).hash();
        here(() -> {
            contents.discard(gone.id());
            return null;
        });
        assertThat(here(() -> sweeping.sweep())).isZero();
        clock.advance(Duration.ofDays(2));
        assertThat(here(() -> sweeping.sweep())).isGreaterThanOrEqualTo(2);
        assertThat(folder.olderThan(HERE, clock.instant()))
                .contains(photo.hash(), photo.original())
                .doesNotContain(orphan, gone.hash());
    }

    @Test
    void refusesToSweepWhereRowSecurityShowsAnotherTown() {
        KommuneScope.run(
                HERE,
                () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    jdbc.sql("SELECT set_config('rathaus.kommune', '2', true)")
                            .query(String.class)
                            .single();
                    assertThatThrownBy(() -> register.named(Set.of(ContentHash.of(pdf()))))
                            .isInstanceOf(IllegalStateException.class);
                    status.setRollbackOnly();
                }));
    }

    @Test
    void letsTheApplicationChangeNothingButTheScan() {
        StoredContent content = received("a.pdf", pdf());
        assertThatThrownBy(() -> here(() -> new TransactionTemplate(transactions)
                        .execute(status -> jdbc.sql("UPDATE documents.content SET file_name = 'x' WHERE id = :id")
                                .param("id", content.id())
                                .update())))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void sendsFilesAsDownloadsOnly() {
        StoredContent content = received("Mietvertrag Łuć.pdf", pdf());
        var response = Downloads.attachment((Fetched.Found) here(() -> contents.fetch(content.id())));
        assertThat(response.getHeaders().getFirst("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Mietvertrag%20%C5%81u%C4%87.pdf");
        assertThat(response.getHeaders().getFirst("Content-Security-Policy")).startsWith("sandbox;");
        assertThat(response.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    private StoredContent received(String name, byte[] bytes) {
        return ((Accepted) here(() -> uploads.receive(name, stream(bytes), 0))).content();
    }

    private ScanState state(StoredContent content) {
        return here(() -> contents.find(content.id())).orElseThrow().scan();
    }

    private Optional<Duration> attempt(StoredContent content, VirusScanner scanner) {
        return attempt(content, scanner, event -> {});
    }

    private Optional<Duration> attempt(StoredContent content, VirusScanner scanner, ApplicationEventPublisher events) {
        Scanning scanning = new Scanning(register, folder, scanner, events, transactions, (Clock) clock);
        return here(() -> scanning.attempt(content.id()));
    }

    private static <T> T here(java.util.function.Supplier<T> work) {
        return KommuneScope.call(HERE, work);
    }
}
