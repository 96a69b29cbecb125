package rathaus.records;

import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.records.RecordsFixtures.BAD_VILBEL;
import static rathaus.records.RecordsFixtures.ROLE;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.RathausTest;
import rathaus.documents.Contents;
import rathaus.documents.Fetched;
import rathaus.documents.PdfConformance;
import rathaus.documents.StoredContent;
import rathaus.kernel.Actor;
import rathaus.kernel.Permission;
import rathaus.records.domain.DokumentParts;
import rathaus.records.usecases.CopyFixtures;
import rathaus.tenancy.KommuneScope;

/** Papers come into files: many at once, mails with what hangs on them, scans with their note, versions beside each other. */
@RathausTest
class FileIntakeTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final IntakeOutcome DONE = new IntakeOutcome.Filed(1, List.of(), List.of());
    private static final ScanNote SCAN =
            new ScanNote("Erika Beispiel", DAY, "Scanner 1, 300 dpi", ScanNote.Paper.DESTROYED);

    @Autowired
    FileIntake intake;

    @Autowired
    FileDesk desk;

    @Autowired
    Aktenfuehrung aktenfuehrung;

    @Autowired
    RecordsReading reading;

    @Autowired
    DokumentParts parts;

    @Autowired
    Contents contents;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final Actor.Staff registratur = new Actor.Staff(
            UUID.randomUUID(), BAD_VILBEL, BAD_VILBEL, Set.of(Permission.READ_RECORDS, Permission.KEEP_RECORDS));
    private UUID vorgang = new UUID(0, 0);

    @BeforeEach
    void openAFile() {
        AkteOpening opening = new AkteOpening(
                UUID.randomUUID(),
                Optional.empty(),
                "11-53-10",
                "Ortsbegehung",
                Optional.of(new Retention(10, "Beispiel, unbestätigt")),
                Set.of("umwelt"),
                false,
                registratur,
                ROLE);
        vorgang = ((OpenedAkte.Opened) in(() -> desk.open(opening, registratur).orElseThrow())).vorgang();
    }

    @Test
    void filesAMailWithWhatHangsOnItAndNamesWhatItRefused() {
        IntakeOutcome outcome = receive("Baum.eml", Mails.withAttachments(), Optional.empty());

        assertThat(outcome).isInstanceOfSatisfying(IntakeOutcome.Filed.class, filed -> {
            assertThat(filed.number()).isEqualTo(1);
            assertThat(filed.attachments()).containsExactly("Baum.png");
            assertThat(filed.refused())
                    .containsExactly(new IntakeOutcome.RefusedFile("bild.exe", "documents.refused.wrong-type"));
        });
        List<Dokument> filed = dokumente();
        assertThat(filed).extracting(Dokument::title).containsExactly("Baum droht zu stürzen", "Baum");
        assertThat(detail(filed.getFirst()).mail())
                .hasValueSatisfying(mail -> assertThat(mail.sender()).contains("juergen@example.org"));
        assertThat(detail(filed.getLast()).hangsOn()).contains(filed.getFirst().id());
    }

    @Test
    void makesPdfAOfMailsAndPicturesAndSaysWhatCannotBeOne() {
        receive("Baum.eml", Mails.withAttachments(), Optional.empty());
        receive("Frage.eml", Mails.inForeignScript(), Optional.empty());
        List<Dokument> filed = dokumente();
        filed.forEach(dokument -> in(() -> CopyFixtures.copy(context, dokument)));

        assertThat(PdfConformance.failures(pdf(filed.get(0)))).isEmpty();
        assertThat(PdfConformance.failuresOfCopy(pdf(filed.get(1)))).isEmpty();
        assertThat(detail(filed.get(2)).copy()).contains(new DokumentCopy.Impossible("FOREIGN_SCRIPT"));
    }

    @Test
    void keepsTheTransferNoteOfAScan() {
        receive("Brief.png", Mails.picture(), Optional.of(SCAN));

        assertThat(detail(dokumente().getFirst()).scan()).contains(SCAN);
    }

    @Test
    void addsVersionsAndCorrectionsAndLosesNothing() {
        receive("Plan.png", Mails.picture(), Optional.empty());
        Dokument first = dokumente().getFirst();
        in(() -> intake.renew(
                vorgang, 1, 1, "Plan neu.eml", new ByteArrayInputStream(Mails.inForeignScript()), registratur));
        assertThat(correct(2, DokumentKind.VERMERK, "Lageplan", DAY.minusDays(3)))
                .isEqualTo(DONE);

        Dokument now = dokumente().getFirst();
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.title()).isEqualTo("Lageplan");
        assertThat(now.kind()).isEqualTo(DokumentKind.VERMERK);
        assertThat(now.date()).isEqualTo(DAY.minusDays(3));
        assertThat(now.mediaType()).isEqualTo("message/rfc822");
        assertThat(detail(now).versions().getFirst().content()).isEqualTo(first.content());
    }

    @Test
    void tellsTheSecondOfTwoPeopleWhoChangeADokumentAtOnce() {
        receive("Plan.png", Mails.picture(), Optional.empty());
        int seen = dokumente().getFirst().revision();
        IntakeOutcome changed = new IntakeOutcome.ChangedMeanwhile();

        assertThat(correct(seen, DokumentKind.VERMERK, "Lageplan", DAY)).isEqualTo(DONE);
        assertThat(correct(seen, DokumentKind.SCHREIBEN, "Bauplan", DAY)).isEqualTo(changed);
        assertThat(renew(seen)).isEqualTo(changed);
        assertThat(correct(seen, DokumentKind.VERMERK, "Lageplan", DAY))
                .as("pressed twice")
                .isEqualTo(DONE);
        Dokument now = dokumente().getFirst();
        assertThat(now.title()).isEqualTo("Lageplan");
        assertThat(now.version()).isEqualTo(1);
        assertThat(now.corrections()).isEqualTo(1);

        assertThat(renew(now.revision())).isEqualTo(DONE);
        assertThat(correct(now.revision(), DokumentKind.SCHREIBEN, "Bauplan", DAY))
                .isEqualTo(changed);
        int known = dokumente().getFirst().revision();
        assertThat(correct(known, DokumentKind.SCHREIBEN, "Bauplan", DAY)).isEqualTo(DONE);
        assertThat(in(() -> jdbc.sql("""
                        SELECT title FROM records.dokument_correction WHERE dokument = :dokument ORDER BY number
                        """)
                        .param("dokument", now.id())
                        .query(String.class)
                        .list()))
                .as("what was said before is kept")
                .containsExactly("Lageplan", "Bauplan");
    }

    private IntakeOutcome correct(int seen, DokumentKind kind, String title, LocalDate day) {
        return in(() -> intake.correct(vorgang, 1, seen, new FileIntake.Correction(kind, title, day), registratur));
    }

    private IntakeOutcome renew(int seen) {
        return in(() ->
                intake.renew(vorgang, 1, seen, "Neu.png", new ByteArrayInputStream(Mails.picture()), registratur));
    }

    @Test
    void leavesWhatWentOutOrCameFromACitizenAsItIs() {
        UUID id = UUID.randomUUID();
        StoredContent letter = in(() -> context.getBean(Contents.class)
                .keep("Bescheid.png", "image/png", new ByteArrayInputStream(Mails.picture())));
        in(() -> aktenfuehrung.file(new DokumentFiling(
                id,
                vorgang,
                DokumentKind.BESCHEID,
                "Bescheid",
                letter.id(),
                letter.hash(),
                letter.mediaType(),
                letter.size(),
                DAY,
                DokumentOrigin.AUSGANG,
                registratur,
                ROLE)));
        IntakeOutcome asItIs = new IntakeOutcome.Refused("records.problem.as-it-is");
        assertThat(in(() ->
                        intake.renew(vorgang, 1, 1, "Neu.png", new ByteArrayInputStream(Mails.picture()), registratur)))
                .isEqualTo(asItIs);
        assertThat(correct(1, DokumentKind.VERMERK, "Vermerk", DAY)).isEqualTo(asItIs);
        assertThat(dokumente().getFirst().stored()).isEqualTo(letter.id());
    }

    @Test
    void refusesWhatIsNoMailNoPaperOrComesTooLate() {
        byte[] page = "<html>From: x</html>".getBytes(StandardCharsets.UTF_8);
        assertThat(receive("Seite.eml", page, Optional.empty()))
                .isEqualTo(new IntakeOutcome.Refused("documents.refused.wrong-type"));
        assertThat(receive("Seite.html", page, Optional.empty())).isInstanceOf(IntakeOutcome.Refused.class);
        assertThat(dokumente()).isEmpty();

        in(() -> aktenfuehrung.close(vorgang, 1, registratur, ROLE, "Erledigt"));
        assertThat(receive("Brief.png", Mails.picture(), Optional.empty()))
                .isEqualTo(new IntakeOutcome.VorgangClosed());
    }

    @Test
    void takesNothingFromThoseWhoOnlyReadOrDoNotKnowTheFile() {
        Actor.Staff stranger = new Actor.Staff(
                UUID.randomUUID(), BAD_VILBEL, BAD_VILBEL, Set.of(Permission.READ_CASES, Permission.WORK_ON_CASES));
        assertThat(in(() -> intake.receive(
                        vorgang,
                        "x.png",
                        new ByteArrayInputStream(Mails.picture()),
                        0,
                        note(Optional.empty()),
                        stranger)))
                .isEqualTo(new IntakeOutcome.NotThere());
        assertThat(in(() -> desk.act(vorgang, 1, new VorgangWish.Close("Fremd"), stranger)))
                .isEqualTo(new DeskOutcome.NotThere());
    }

    private IntakeOutcome receive(String name, byte[] bytes, Optional<ScanNote> scan) {
        return in(() -> intake.receive(vorgang, name, new ByteArrayInputStream(bytes), 0, note(scan), registratur));
    }

    private static IntakeNote note(Optional<ScanNote> scan) {
        return new IntakeNote(DokumentKind.SCHREIBEN, DokumentOrigin.EINGANG, DAY, scan);
    }

    private List<Dokument> dokumente() {
        return in(() -> reading.dokumente(vorgang, registratur, "Test"));
    }

    private DokumentDetail detail(Dokument dokument) {
        return Objects.requireNonNull(in(() -> parts.of(vorgang)).get(dokument.id()));
    }

    private byte[] pdf(Dokument dokument) {
        DokumentCopy.Made made = (DokumentCopy.Made) detail(dokument).copy().orElseThrow();
        return ((Fetched.Found) in(() -> contents.fetch(made.stored()))).bytes();
    }

    private <T> T in(Supplier<T> work) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        return KommuneScope.call(BAD_VILBEL, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}
