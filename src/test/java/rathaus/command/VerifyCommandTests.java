package rathaus.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rathaus.records.RecordsFixtures.BAD_VILBEL;
import static rathaus.records.RecordsFixtures.ROLE;
import static rathaus.records.RecordsFixtures.SCHOENECK;
import static rathaus.records.RecordsFixtures.anOpening;
import static rathaus.records.RecordsFixtures.clerk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import rathaus.TestDatabase;
import rathaus.audit.ArchiveProof;
import rathaus.documents.ScanState;
import rathaus.documents.StoredContent;
import rathaus.documents.domain.ContentFolder;
import rathaus.documents.domain.ContentRegister;
import rathaus.history.HistoryFixtures;
import rathaus.history.TimeStamps;
import rathaus.history.rfc3161.TimeStampFixtures;
import rathaus.kernel.KommuneId;
import rathaus.records.Aktenfuehrung;
import rathaus.records.AktenplanEntry;
import rathaus.records.AktenplanPosition;
import rathaus.records.Deed;
import rathaus.records.DokumentFiling;
import rathaus.records.DokumentKind;
import rathaus.records.DokumentOrigin;
import rathaus.records.OpenedVorgang;
import rathaus.records.VorgangProtection;
import rathaus.records.domain.Positions;
import rathaus.server.DataFolder;
import rathaus.server.DatabaseAccess;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;

/** Two files with three Dokumente; then somebody tampers, and it is put right again. */
class VerifyCommandTests {

    private static final DatabaseAccess DATABASE = TestDatabase.fresh();
    private static final String FIRST =
            "12-54-30/%d-000001".formatted(LocalDate.now().getYear());
    private static final String SECOND = FIRST.replace("000001", "000002");

    @TempDir
    static Path folder;

    private static AnnotationConfigApplicationContext context;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeAll
    static void fileSomething() {
        TimeStampFixtures.demonstrationKey(folder);
        context = ProofContext.over(DATABASE, new DataFolder(folder));
        Aktenfuehrung aktenfuehrung = context.getBean(Aktenfuehrung.class);
        addPosition(BAD_VILBEL);
        UUID first = opened(aktenfuehrung);
        file(aktenfuehrung, first, "Antrag");
        file(aktenfuehrung, first, "Bescheid");
        UUID second = opened(aktenfuehrung);
        file(aktenfuehrung, second, "Brief");
        inTransaction(() -> aktenfuehrung.close(second, 1, clerk(BAD_VILBEL), ROLE, "erledigt"));
        DataSource database = context.getBean(DataSource.class);
        HistoryFixtures.seal(database, BAD_VILBEL);
        HistoryFixtures.anchor(database, context.getBean(TimeStamps.class), BAD_VILBEL);
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @Test
    void findsAnHonestArchiveWhole() {
        assertThat(verify("bad-vilbel")).isEqualTo(Command.FINE);
        assertThat(said())
                .contains(
                        "Kette unverändert, 6 Glieder",
                        "1 Zeitstempel der Demonstration, ohne Beweiswert",
                        "2 Vorgänge mit 7 Zeilen und 3",
                        "Alles unverändert.");
    }

    @Test
    void followsAFileThroughHandOverHoldRestrictionAndReopening() {
        Aktenfuehrung aktenfuehrung = context.getBean(Aktenfuehrung.class);
        VorgangProtection protection = context.getBean(VorgangProtection.class);
        Deed deed = new Deed(clerk(SCHOENECK), ROLE, "weil es sein muss");
        addPosition(SCHOENECK);
        UUID vorgang = ((OpenedVorgang.Opened)
                        in(SCHOENECK, () -> aktenfuehrung.open(anOpening(SCHOENECK, "12-54-30"))))
                .vorgang();
        in(SCHOENECK, () -> aktenfuehrung.handOver(vorgang, 1, Set.of("standesamt"), deed));
        in(SCHOENECK, () -> protection.hold(vorgang, deed));
        in(SCHOENECK, () -> protection.restrict(vorgang, 2, true, deed));
        in(SCHOENECK, () -> aktenfuehrung.close(vorgang, 3, clerk(SCHOENECK), ROLE, "fertig"));
        in(SCHOENECK, () -> aktenfuehrung.reopen(vorgang, 4, deed));
        assertThat(verify("schoeneck")).isEqualTo(Command.FINE);
        assertThat(said()).contains("6 Handlungen sind noch ohne Glied", "1 Vorgänge mit 3 Zeilen");
        HistoryFixtures.seal(context.getBean(DataSource.class), SCHOENECK);
        assertThat(verify("schoeneck")).isEqualTo(Command.FINE);
    }

    @Test
    void provesAllKommunenAndSingleFiles() {
        assertThat(verify()).isEqualTo(Command.FINE);
        assertThat(said()).contains("Bad Vilbel", "Rodenbach", "Schöneck");
        said.reset();
        assertThat(verify("bad-vilbel", SECOND)).isEqualTo(Command.FINE);
        assertThat(said()).contains("Geprüfte Handlungen: 3", "1 Vorgänge mit 3 Zeilen und 1 ");
        assertThatThrownBy(() -> verify("bad-vilbel", "12-54-30/2019-000007"))
                .isInstanceOf(WrongUse.class)
                .hasMessageContaining("12-54-30/2019-000007");
        assertThatThrownBy(() -> verify("atlantis")).isInstanceOf(WrongUse.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "UPDATE history.event SET actor = 'staff:x' WHERE kind = 'records.vorgang-closed' | Glied 6 | records.vorgang-closed | Die Zeile der Handlung sagt etwas anderes",
                "UPDATE history.payload SET body = convert_to('{}', 'UTF8') WHERE event = (SELECT event FROM history.seal WHERE kommune = 1 AND number = 2) | Glied 2 | records.dokument-filed | Der Inhalt ist nicht der",
                "UPDATE history.seal SET link = sha256('x') WHERE kommune = 1 AND number = 4 | Glied 4 | records.vorgang-opened | Das Glied",
                "DELETE FROM history.seal WHERE kommune = 1 AND number = 3 | Glied 4 | records.vorgang-opened | Vor diesem Glied fehlt eines",
                "DELETE FROM history.seal WHERE kommune = 1 AND number = 6 | Glied 0 | records.vorgang-closed | Die Handlung hat kein Glied und wartet auf keines",
                "DELETE FROM history.event WHERE id = (SELECT event FROM history.seal WHERE kommune = 1 AND number = 5) | Glied 5 | Art | Die Handlung ist nicht mehr da",
                "UPDATE records.dokument SET title = 'Ablehnung' WHERE title = 'Bescheid' | records.dokument | Spalte title | nicht mehr so, wie die letzte Handlung",
                "UPDATE records.dokument SET document_date = document_date - 30 WHERE title = 'Bescheid' | records.dokument | Spalte document_date | nicht mehr so",
                "UPDATE records.vorgang SET retention_end = '2026-12-31' WHERE state = 'ZDA' | records.vorgang | Spalte retention_end | nicht mehr so",
                "UPDATE records.vorgang SET restricted = true WHERE state = 'OPEN' | records.vorgang | Spalte restricted | nicht mehr so",
                "UPDATE records.vorgang_unit SET unit = 'standesamt' | records.vorgang | Spalte units | nicht mehr so",
                "UPDATE records.akte SET opened_at = opened_at - interval '1 year' WHERE number = 1 | records.akte | Spalte opened_at | nicht mehr so",
                "INSERT INTO records.dokument_version SELECT kommune, id, 2, stored, content, media_type, size, filed_at, filed_by FROM records.dokument WHERE title = 'Brief' | records.dokument_version | Akte | Von dieser Zeile weiß keine Handlung",
                "INSERT INTO records.dokument_correction SELECT kommune, id, 1, kind, 'Falsch', document_date, filed_at, filed_by FROM records.dokument WHERE title = 'Brief' | records.dokument | Spalte corrections | nicht mehr so",
                "DELETE FROM records.dokument WHERE title = 'Brief' | records.dokument | Handlung | Die Zeile fehlt",
                "INSERT INTO records.dokument SELECT kommune, gen_random_uuid(), vorgang, 9, kind, 'Untergeschoben', content, media_type, size, document_date, origin, filed_at, filed_by, stored FROM records.dokument WHERE title = 'Brief' | records.dokument | Akte | Von dieser Zeile weiß keine Handlung",
                "DELETE FROM history.payload WHERE event = (SELECT event FROM history.seal WHERE kommune = 1 AND number = 2) | Glied 2 | records.dokument-filed | Der Inhalt ist gelöscht, ohne",
                "WITH r AS (INSERT INTO history.erasure SELECT DISTINCT ON (subject) kommune, subject, subject, 'a', 'b', now() FROM history.event WHERE kind = 'records.dokument-filed') DELETE FROM history.payload WHERE event IN (SELECT id FROM history.event WHERE kind = 'records.dokument-filed') | records.dokument | Akte | ihr Nachweis ist gelöscht",
                "UPDATE documents.content SET sha256 = sha256('x') WHERE file_name = 'Bescheid.pdf' | records.dokument | Handlung | ein anderer Inhalt",
                "UPDATE history.anchor SET link = sha256('x') | Zeitstempel | Glied 6 | ein anderes Glied, als gestempelt wurde",
                "UPDATE history.anchor SET token = sha256('x') | Zeitstempel | Glied 6 | gilt nicht",
                "WITH s AS (DELETE FROM history.seal WHERE number = 6 RETURNING event), p AS (DELETE FROM history.payload WHERE event IN (SELECT event FROM s)) DELETE FROM history.event WHERE id IN (SELECT event FROM s) | Zeitstempel | Glied 6 | Die Kette ist gekürzt",
                "DELETE FROM documents.content WHERE file_name = 'Bescheid.pdf' | records.dokument | Handlung | kennt den Inhalt nicht mehr"
            })
    void namesWhatSomebodyTamperedWith(String tampering, String where, String which, String what) throws SQLException {
        try (Connection owner = TestDatabase.asMigrator(DATABASE).getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("SET ROLE rathaus_owner");
            backUp(statement);
            assertThat(statement.executeUpdate(tampering)).isPositive();
            int status = verify("bad-vilbel");
            restore(statement);
            assertThat(said()).contains("BEFUND").contains(where, which, what);
            assertThat(status).isEqualTo(Command.FINDINGS);
        }
        assertThat(verify("bad-vilbel")).as("put right again").isEqualTo(Command.FINE);
    }

    @Test
    void namesAFileWithOneOtherByteAndTwoSwappedFiles() throws IOException {
        Path brief = stored("Brief");
        byte[] honest = Files.readAllBytes(brief);
        Files.write(brief, "BriefX".getBytes(StandardCharsets.UTF_8));
        assertThat(verify("bad-vilbel", SECOND)).isEqualTo(Command.FINDINGS);
        assertThat(said()).contains("Akte " + SECOND, "Die gespeicherte Datei wurde geändert oder vertauscht.");
        said.reset();
        assertThat(verify("bad-vilbel", FIRST))
                .as("the other file is not concerned")
                .isEqualTo(Command.FINE);
        Files.delete(brief);
        assertThat(verify("bad-vilbel")).isEqualTo(Command.FINDINGS);
        assertThat(said()).contains("Die gespeicherte Datei fehlt.");
        said.reset();

        Path bescheid = stored("Bescheid");
        Files.move(bescheid, brief);
        Files.write(bescheid, honest);
        assertThat(verify("bad-vilbel")).isEqualTo(Command.FINDINGS);
        assertThat(said().lines().filter(line -> line.contains("vertauscht"))).hasSize(2);
        Files.move(brief, bescheid, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.write(brief, honest);
    }

    @Test
    void exportsAFileThatProvesItselfUntilSomebodyChangesAByte(@TempDir Path target) throws IOException {
        Path zip = target.resolve("akte.zip");
        List<String> wish = List.of("bad-vilbel", FIRST, zip.toString());
        assertThat(new ExportCommand(print(), print()).export(context, ExportCommand.Wish.of(wish)))
                .isEqualTo(Command.FINE);
        assertThat(proveExport(zip)).isEqualTo(Command.FINE);
        assertThat(said())
                .contains(
                        "8 Dateien und 3 Handlungen geprüft; 3 Handlungen liegen",
                        "Demonstration",
                        "Alles unverändert.");

        Path unpacked = unpacked(zip, target.resolve("akte"));
        assertThat(proveExport(unpacked)).isEqualTo(Command.FINE);
        assertThat(Files.readString(unpacked.resolve("LIESMICH.html")))
                .contains("Zeitstempel der Demonstration, ohne Beweiswert", "dokumente/1-002-bescheid.pdf", FIRST);
        assertThat(Files.readString(unpacked.resolve("protokoll.html")))
                .contains("Vorgang angelegt", "Dokument abgelegt")
                .doesNotContain("records.");
        assertThat(Files.readString(unpacked.resolve("akte.xml")))
                .contains("aktenzeichen=\"" + FIRST + "\"", ">Bescheid<");
        for (Tampering tampering : TAMPERINGS) {
            Path file = unpacked.resolve(tampering.file());
            String honest = Files.readString(file, StandardCharsets.ISO_8859_1);
            String changed = honest.replaceFirst(tampering.what(), tampering.with());
            assertThat(changed).isNotEqualTo(honest);
            Files.writeString(file, changed, StandardCharsets.ISO_8859_1);
            said.reset();
            assertThat(proveExport(unpacked)).isEqualTo(Command.FINDINGS);
            assertThat(said()).contains("BEFUND", tampering.found(), tampering.file() + ": Die Datei wurde geändert.");
            Files.writeString(file, honest, StandardCharsets.ISO_8859_1);
        }
        Files.writeString(unpacked.resolve("dokumente/untergeschoben.txt"), "x");
        assertThat(proveExport(unpacked)).isEqualTo(Command.FINDINGS);
        assertThat(said()).contains("dokumente/untergeschoben.txt: Diese Datei gehört nicht dazu.");
    }

    private record Tampering(String file, String what, String with, String found) {}

    private static final List<Tampering> TAMPERINGS = List.of(
            new Tampering("dokumente/1-002-bescheid.pdf", "Bescheid", "Bescheie", "geändert"),
            new Tampering("protokoll.json", "\"salz\":\"....", "\"salz\":\"0000", "nicht die, die versiegelt wurde"),
            new Tampering("protokoll.json", "\"vorher\":\"....", "\"vorher\":\"0000", "hängt nicht in der Kette"),
            new Tampering("kette.csv", "\n3;[0-9a-f]{8}", "\n3;00000000", "an diesem Glied unterbrochen"));

    private int proveExport(Path exported) {
        return new VerifyCommand(print(), print()).run(List.of(exported.toString()));
    }

    private static Path unpacked(Path zip, Path folder) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(zip);
                Stream<Path> all = Files.walk(files.getPath("/"))) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                Path target = folder.resolve(file.toString().substring(1));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return folder;
    }

    @Test
    void startsNoDatabaseWhereNoneIs(@TempDir Path empty) {
        int status = new VerifyCommand(new PrintStream(said, true, StandardCharsets.UTF_8), print())
                .run(List.of("--data", empty.toString()));
        assertThat(status).isEqualTo(Command.WRONG_USE);
        assertThat(said()).contains("keine Datenbank von Rathaus");
        assertThat(empty).isEmptyDirectory();
    }

    private static void backUp(Statement statement) throws SQLException {
        for (String table : TABLES) {
            statement.execute("CREATE TEMP TABLE IF NOT EXISTS " + copy(table) + " AS SELECT * FROM " + table);
        }
    }

    private static void restore(Statement statement) throws SQLException {
        statement.execute("TRUNCATE " + String.join(", ", TABLES) + " CASCADE");
        for (String table : TABLES) {
            statement.execute("INSERT INTO " + table + " SELECT * FROM " + copy(table));
        }
    }

    private static final List<String> TABLES = List.of(
            "history.event",
            "history.payload",
            "history.erasure",
            "history.seal",
            "history.anchor",
            "records.akte",
            "records.vorgang",
            "records.vorgang_unit",
            "records.vorgang_antrag",
            "records.dokument",
            "documents.content");

    private static String copy(String table) {
        return "copy_" + table.replace('.', '_');
    }

    private static UUID opened(Aktenfuehrung aktenfuehrung) {
        return inTransaction(
                () -> ((OpenedVorgang.Opened) aktenfuehrung.open(anOpening(BAD_VILBEL, "12-54-30"))).vorgang());
    }

    private static void file(Aktenfuehrung aktenfuehrung, UUID vorgang, String title) {
        byte[] bytes = title.getBytes(StandardCharsets.UTF_8);
        ContentFolder.Kept kept =
                context.getBean(ContentFolder.class).keep(BAD_VILBEL, new ByteArrayInputStream(bytes));
        UUID stored = UUID.randomUUID();
        inTransaction(() -> {
            context.getBean(ContentRegister.class)
                    .insert(new StoredContent(
                            stored,
                            kept.hash(),
                            bytes.length,
                            "application/pdf",
                            title + ".pdf",
                            StoredContent.Origin.PRODUCED,
                            Instant.now(),
                            kept.hash(),
                            new ScanState.OwnWork()));
            return aktenfuehrung.file(new DokumentFiling(
                    UUID.randomUUID(),
                    vorgang,
                    DokumentKind.BESCHEID,
                    title,
                    stored,
                    kept.hash(),
                    "application/pdf",
                    bytes.length,
                    LocalDate.of(2026, 11, 20),
                    DokumentOrigin.AUSGANG,
                    clerk(BAD_VILBEL),
                    ROLE));
        });
    }

    private static void addPosition(KommuneId kommune) {
        AktenplanPosition position =
                new AktenplanPosition("12-54-30", "Parken", "12-54-30", LocalDate.of(2020, 1, 1), false);
        in(kommune, () -> context.getBean(Positions.class).add(List.of(new AktenplanEntry(position, false))));
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return in(BAD_VILBEL, work);
    }

    private static <T> T in(KommuneId kommune, Supplier<T> work) {
        TransactionTemplate transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        return KommuneScope.call(kommune, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    private static Path stored(String title) {
        String hash = rathaus.kernel.ContentHash.of(title.getBytes(StandardCharsets.UTF_8))
                .hex();
        return folder.resolve("documents/1").resolve(hash.substring(0, 2)).resolve(hash);
    }

    private int verify(String... arguments) {
        return new VerifyCommand(print(), print())
                .prove(context.getBean(ArchiveProof.class), context.getBean(Kommunen.class), List.of(arguments));
    }

    private PrintStream print() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
