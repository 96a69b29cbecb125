package rathaus.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rathaus.applications.ApplicationsFixtures.BAD_VILBEL;
import static rathaus.applications.ApplicationsFixtures.PARKAUSWEIS;
import static rathaus.applications.ApplicationsFixtures.SCHOENECK;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import rathaus.RathausTest;
import rathaus.audit.Auditing.Done;
import rathaus.audit.Auditing.Trail;
import rathaus.casework.CaseView;
import rathaus.casework.CaseworkFixtures;
import rathaus.documents.ScanFixtures;
import rathaus.documents.UploadFixtures;
import rathaus.history.ChainVerdict;
import rathaus.identity.domain.Role;
import rathaus.identity.usecases.StaffFixtures;
import rathaus.kernel.Actor;
import rathaus.kernel.ContentHash;
import rathaus.kernel.KommuneId;
import rathaus.records.Aktenzeichen;
import rathaus.records.Dokument;
import rathaus.records.DokumentKind;
import rathaus.records.DokumentOrigin;
import rathaus.records.FileIntake;
import rathaus.records.IntakeNote;
import rathaus.records.IntakeOutcome;
import rathaus.records.RecordsReading;
import rathaus.tenancy.KommuneScope;

@RathausTest
class AuditingTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Auditing auditing;

    @Autowired
    AkteExport export;

    @Autowired
    FileIntake intake;

    @Autowired
    RecordsReading reading;

    @Test
    void tellsWhatWasDoneInAFileAndWhoReadIt() {
        CaseworkFixtures office = CaseworkFixtures.in(context, BAD_VILBEL, PARKAUSWEIS);
        CaseView granted = office.granted(office.submitted(PARKAUSWEIS, office.answers(PARKAUSWEIS)));
        Actor.Staff auditor = auditor(BAD_VILBEL);

        Trail trail = trail(granted, auditor).orElseThrow();
        assertThat(trail.acts())
                .extracting(Done::kind)
                .containsSubsequence(
                        "applications.antrag-submitted",
                        "records.vorgang-opened",
                        "casework.vorgang-claimed",
                        "casework.antrag-decided");
        assertThat(trail.acts())
                .filteredOn(done -> done.kind().equals("casework.antrag-decided"))
                .extracting(Done::who)
                .as("a name, not a number")
                .noneMatch(who -> who.startsWith("staff:"));
        assertThat(trail.reads()).isNotEmpty();
        assertThat(trail(granted, auditor).orElseThrow().reads())
                .as("whoever audits is seen, too")
                .anyMatch(read -> read.purpose().equals("Prüfung durch die Revision"));
    }

    @Test
    void answersNobodyElse() {
        CaseworkFixtures office = CaseworkFixtures.in(context, BAD_VILBEL, PARKAUSWEIS);
        CaseView arrived = office.arrived(office.submitted(PARKAUSWEIS, office.answers(PARKAUSWEIS)));

        assertThatThrownBy(() -> trail(arrived, office.clerk())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> office.here(() -> auditing.proofState(office.clerk())))
                .isInstanceOf(IllegalStateException.class);
        assertThat(KommuneScope.call(SCHOENECK, () -> auditing.of(aktenzeichen(arrived), auditor(SCHOENECK))))
                .as("the file of another town")
                .isEmpty();
    }

    @Test
    void listsTheLatestActsPageByPage() {
        CaseworkFixtures office = CaseworkFixtures.in(context, BAD_VILBEL, PARKAUSWEIS);
        office.granted(office.submitted(PARKAUSWEIS, office.answers(PARKAUSWEIS)));
        Actor.Staff auditor = auditor(BAD_VILBEL);

        List<Done> some = latest(Optional.empty(), 6, auditor);
        List<Done> paged = new ArrayList<>(latest(Optional.of(some.get(0).id()), 2, auditor));
        paged.addAll(latest(Optional.of(paged.getLast().id()), 3, auditor));
        assertThat(paged).isEqualTo(some.subList(1, 6));
        assertThat(some)
                .extracting(Done::reason)
                .as("about persons, and this look is not noted")
                .containsOnly("");
        assertThat(some).extracting(done -> done.id().toString()).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void provesTheArchiveInTheBackground() {
        Actor.Staff auditor = auditor(BAD_VILBEL);
        KommuneScope.run(BAD_VILBEL, () -> auditing.orderProof(auditor));
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            Optional<ProofRun> run = KommuneScope.call(BAD_VILBEL, () -> auditing.proofState(auditor))
                    .run();
            assertThat(run.flatMap(ProofRun::outcome))
                    .hasValueSatisfying(outcome -> assertThat(outcome.chain()).isInstanceOf(ChainVerdict.Intact.class));
        });
    }

    @Test
    void exportsAFileToThoseWhoMayReadItAndNotesThat(@TempDir Path folder) throws IOException {
        CaseworkFixtures office = CaseworkFixtures.in(context, BAD_VILBEL, PARKAUSWEIS);
        CaseView granted = office.granted(office.submitted(PARKAUSWEIS, office.answers(PARKAUSWEIS)));
        office.holding(granted, "GEBUEHRENANFORDERUNG");
        Actor.Staff registrar = somebody(BAD_VILBEL, Role.REGISTRATUR);

        Path zip = folder.resolve("akte.zip");
        AkteExport.Prepared prepared = KommuneScope.call(
                        BAD_VILBEL, () -> export.prepare(aktenzeichen(granted), registrar))
                .orElseThrow();
        KommuneScope.run(BAD_VILBEL, () -> {
            try (OutputStream out = Files.newOutputStream(zip)) {
                prepared.writeTo(out);
            }
        });
        FolderProof.Result result = FolderProof.prove(zip);
        assertThat(result.faults()).isEmpty();
        assertThat(result.acts()).isGreaterThan(5);
        assertThat(result.files()).isGreaterThan(6);
        assertThat(trail(granted, auditor(BAD_VILBEL)).orElseThrow().reads())
                .anyMatch(read -> read.purpose().equals("Ausfuhr der Akte"));
        assertThat(KommuneScope.call(BAD_VILBEL, () -> export.prepare(aktenzeichen(granted), auditor(BAD_VILBEL))))
                .as("whoever audits sees no documents")
                .isEmpty();
    }

    @Test
    void exportsATextInThePlaceOfWhatAScannerFoundSomethingIn(@TempDir Path folder) throws IOException {
        CaseworkFixtures office = CaseworkFixtures.in(context, BAD_VILBEL, PARKAUSWEIS);
        CaseView granted = office.holding(
                office.granted(office.submitted(PARKAUSWEIS, office.answers(PARKAUSWEIS))), "GEBUEHRENANFORDERUNG");
        Actor.Staff registrar = somebody(BAD_VILBEL, Role.REGISTRATUR);
        Dokument malicious = filed(granted, registrar);
        ScanFixtures.shut(context, BAD_VILBEL, malicious.stored());

        Path zip = folder.resolve("akte.zip");
        Files.write(zip, exported(granted, registrar));
        assertThat(FolderProof.prove(zip).faults())
                .as("the proof names what is not in it")
                .containsExactly(new FolderProof.Fault(
                        FolderProof.Kind.DOKUMENT_MISSING, malicious.id().toString()));
        List<byte[]> files = files(zip);
        assertThat(files).noneMatch(file -> ContentHash.of(file).equals(malicious.content()));
        assertThat(files)
                .anyMatch(file -> new String(file, StandardCharsets.UTF_8).contains("Diese Datei ist gesperrt"));
    }

    private byte[] exported(CaseView view, Actor.Staff staff) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        KommuneScope.run(
                BAD_VILBEL,
                () -> export.prepare(aktenzeichen(view), staff).orElseThrow().writeTo(out));
        return out.toByteArray();
    }

    private Dokument filed(CaseView view, Actor.Staff registrar) {
        IntakeNote note = new IntakeNote(
                DokumentKind.SCHREIBEN, DokumentOrigin.EINGANG, LocalDate.of(2026, 11, 20), Optional.empty());
        return KommuneScope.call(BAD_VILBEL, () -> {
            assertThat(intake.receive(
                            view.id(), "Fund.pdf", new ByteArrayInputStream(UploadFixtures.pdf()), 0, note, registrar))
                    .isInstanceOf(IntakeOutcome.Filed.class);
            return reading.dokumente(view.id(), registrar, "Test").stream()
                    .filter(dokument -> dokument.title().equals("Fund"))
                    .findFirst()
                    .orElseThrow();
        });
    }

    private static List<byte[]> files(Path zip) throws IOException {
        List<byte[]> files = new ArrayList<>();
        try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(zip))) {
            while (entries.getNextEntry() != null) {
                files.add(entries.readAllBytes());
            }
        }
        return files;
    }

    private Optional<Trail> trail(CaseView view, Actor.Staff staff) {
        return KommuneScope.call(BAD_VILBEL, () -> auditing.of(aktenzeichen(view), staff));
    }

    private static Aktenzeichen aktenzeichen(CaseView view) {
        return Aktenzeichen.parse(view.aktenzeichen()).orElseThrow();
    }

    private List<Done> latest(Optional<UUID> before, int atMost, Actor.Staff auditor) {
        return KommuneScope.call(BAD_VILBEL, () -> auditing.latest(before, atMost, auditor));
    }

    private Actor.Staff auditor(KommuneId kommune) {
        return somebody(kommune, Role.REVISION);
    }

    private Actor.Staff somebody(KommuneId kommune, Role role) {
        Set<Role> roles = Set.of(role);
        StaffFixtures.Member member = StaffFixtures.in(context).member(kommune, roles, false, Set.of());
        return new Actor.Staff(member.id(), kommune, kommune, Role.permissions(roles, false));
    }
}
