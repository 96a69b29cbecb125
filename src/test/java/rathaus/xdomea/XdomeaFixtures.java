package rathaus.xdomea;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import rathaus.xdomea.Schriftgutobjekt.HistoryLine;
import rathaus.xdomea.Schriftgutobjekt.Level;
import rathaus.xdomea.Schriftgutobjekt.PrimaryFile;
import rathaus.xdomea.XdomeaMessage.Head;
import rathaus.xdomea.XdomeaMessage.Party;

/** A small file with one Vorgang and one Dokument, and ways to pack it. */
public final class XdomeaFixtures {

    public static final UUID PROCESS = new UUID(1, 1);
    static final UUID VORGANG = new UUID(1, 3);
    static final byte[] FILE = "%PDF-1.7 a document".getBytes(StandardCharsets.UTF_8);
    public static final String FILE_NAME = new UUID(1, 5) + "_Bescheid.pdf";

    private XdomeaFixtures() {}

    public static XdomeaMessage message(XdomeaVersion version, MessageKind kind) {
        Head head = new Head(
                PROCESS,
                version.isFour() ? Optional.of(new UUID(7, 7)) : Optional.empty(),
                Optional.empty(),
                Instant.parse("2027-01-04T09:00:00Z"),
                new Party("Stadt Musterstadt", "Bürgerbüro"),
                new Party("Archiv der Stadt Musterstadt", ""));
        return new XdomeaMessage(version, kind, head, List.of(akte()), List.of(), List.of());
    }

    private static Schriftgutobjekt akte() {
        return new Schriftgutobjekt(
                Level.AKTE,
                new UUID(1, 2),
                true,
                Metadata.of("Parken & <Wohnen>", "12-54/2020-000001"),
                List.of(),
                List.of(vorgang()),
                List.of());
    }

    private static Schriftgutobjekt vorgang() {
        Metadata metadata = new Metadata(
                "Bewohnerparkausweis",
                "12-54/2020-000001, 1",
                "Bürgerbüro",
                "",
                "12-54",
                "Parken",
                "Vorgang",
                Optional.of(LocalDate.of(2020, 2, 3)),
                Optional.of(LocalDate.of(2020, 4, 5)),
                Optional.of(LocalDate.of(2020, 4, 5)),
                Optional.of(Valuation.VALUE),
                Optional.of(5),
                Optional.of(LocalDate.of(2025, 12, 31)));
        Schriftgutobjekt dokument = new Schriftgutobjekt(
                Level.DOKUMENT,
                new UUID(1, 4),
                false,
                Metadata.of("Bescheid", "1"),
                List.of(new HistoryLine("Bürgerbüro", Instant.parse("2020-02-03T08:00:00Z"), "abgelegt")),
                List.of(),
                List.of(new PrimaryFile(FILE_NAME, "Bescheid.pdf", "044", "PDF/A-3a", sha256(FILE))));
        return new Schriftgutobjekt(Level.VORGANG, VORGANG, false, metadata, List.of(), List.of(dokument), List.of());
    }

    public static byte[] packed(XdomeaMessage message) throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        XdomeaWriter.writePackage(message, name -> new ByteArrayInputStream(FILE), zip);
        return zip.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static XdomeaReading read(byte[] bytes) throws IOException {
        return XdomeaReader.read(new ByteArrayInputStream(bytes));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
