package rathaus.xdomea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rathaus.xdomea.Schriftgutobjekt.Level;
import rathaus.xdomea.XdomeaFinding.Kind;

/** What other systems send, and what nobody should send. */
class XdomeaReaderTests {

    private static final String MESSAGE = XdomeaFixtures.PROCESS + "_Aussonderung.Aussonderung.0503.xml";

    @ParameterizedTest
    @ValueSource(strings = {"2.4.0", "3.0.0"})
    void readsTheOffersOfOtherSystems(String version) throws IOException {
        XdomeaReading offer =
                sample("toolkit-patterns/xdomea_" + version + "/xx_Aussonderung.Anbieteverzeichnis.0501.xml");
        assertThat(offer.findings()).isEmpty();
        XdomeaMessage message = offer.message().orElseThrow();
        assertThat(message.version().number()).isEqualTo(version);
        assertThat(message.kind()).isEqualTo(MessageKind.OFFER);
        assertThat(message.all().map(Schriftgutobjekt::level))
                .containsExactly(Level.AKTE, Level.VORGANG, Level.DOKUMENT);
        assertThat(message.objects().getFirst().metadata().valuation()).contains(Valuation.VALUE);
        assertThat(message.objects().getFirst().metadata().planNumber()).isEqualTo("1234");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.4.0", "3.0.0"})
    void readsTheValuationsOfOtherSystemsAndSaysThatTheyNameAnotherKind(String version) throws IOException {
        XdomeaReading valuation =
                sample("toolkit-patterns/xdomea_" + version + "/xx_Aussonderung.Bewertungsverzeichnis.0502.xml");
        assertThat(valuation.findings()).extracting(XdomeaFinding::kind).containsExactly(Kind.OTHER_KIND_NAMED);
        assertThat(valuation.isSound()).isTrue();
        assertThat(valuation.message().orElseThrow().valuations())
                .extracting(XdomeaMessage.Valued::valuation)
                .containsExactly(Valuation.ARCHIVE);
    }

    @Test
    void findsPrimaryDocumentsBesideABareMessage() throws IOException {
        XdomeaReading delivery =
                sample("lavnrw/v3.0.0/" + "9fde4e7a-b41b-11ec-9225-005056871b7c_Aussonderung.Aussonderung.0503.xml");
        assertThat(delivery.isSound()).isTrue();
        assertThat(delivery.files()).containsExactly("f4bcaaf7-d7cb-11ef-a278-005056871b7c.txt");
    }

    @Test
    void readsEverySampleAtHand() throws IOException {
        assumeThat(XdomeaStandard.isAtHand()).as(XdomeaStandard.MISSING).isTrue();
        try (Stream<Path> files = Files.walk(XdomeaStandard.folder())) {
            List<Path> samples = files.filter(file -> file.toString().matches(".*_.*050[1-5]\\.xml"))
                    .toList();
            assertThat(samples).hasSizeGreaterThan(7);
            for (Path sample : samples) {
                assertThat(XdomeaReader.read(sample).message())
                        .as(sample.toString())
                        .isPresent();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"V3_1_0,OFFER", "V3_1_0,DELIVERY", "V3_1_0,HAND_OVER", "V4_0_0,OFFER", "V4_0_0,DELIVERY"})
    void readsBackWhatIsWritten(XdomeaVersion version, MessageKind kind) throws IOException {
        XdomeaMessage written = XdomeaFixtures.message(version, kind);
        XdomeaReading read = XdomeaFixtures.read(XdomeaFixtures.packed(written));
        assertThat(read.findings()).isEmpty();
        XdomeaMessage message = read.message().orElseThrow();
        assertThat(message.head()).isEqualTo(written.head());
        assertThat(message.all().map(Schriftgutobjekt::id))
                .containsExactlyElementsOf(
                        written.all().map(Schriftgutobjekt::id).toList());
        assertThat(message.all().map(Schriftgutobjekt::metadata))
                .containsExactlyElementsOf(
                        written.all().map(Schriftgutobjekt::metadata).toList());
        assertThat(read.files())
                .isEqualTo(kind == MessageKind.OFFER ? java.util.Set.of() : java.util.Set.of(XdomeaFixtures.FILE_NAME));
    }

    @Test
    void tellsAMissingFile() throws IOException {
        byte[] xml = XdomeaWriter.write(XdomeaFixtures.message(XdomeaVersion.V3_1_0, MessageKind.DELIVERY));
        assertThat(kinds(XdomeaFixtures.zip(Map.of(MESSAGE, xml)))).containsExactly(Kind.FILE_MISSING);
    }

    @Test
    void tellsAChangedFileByItsHash() throws IOException {
        XdomeaMessage message = XdomeaFixtures.message(XdomeaVersion.V4_0_0, MessageKind.DELIVERY);
        Map<String, byte[]> files = Map.of(
                XdomeaFixtures.PROCESS + "_0503_1.xml",
                XdomeaWriter.write(message),
                XdomeaFixtures.FILE_NAME,
                new byte[] {1, 2, 3});
        assertThat(kinds(XdomeaFixtures.zip(files))).containsExactly(Kind.FILE_CHANGED);
    }

    @Test
    void takesNoEntityFromADocumentTypeDefinition() throws IOException {
        Path secret = Files.createTempFile("rathaus", "secret");
        Files.writeString(secret, "the secret");
        String xml = """
                <!DOCTYPE x [<!ENTITY e SYSTEM "%s">]>
                <x:Aussonderung.Anbieteverzeichnis.0501 xmlns:x="urn:xoev-de:xdomea:schema:3.1.0">&e;</x:Aussonderung.Anbieteverzeichnis.0501>
                """.formatted(secret.toUri());
        assertThat(kinds(xml.getBytes(StandardCharsets.UTF_8))).containsExactly(Kind.BROKEN_XML);
        Files.delete(secret);
    }

    @Test
    void refusesABillionLaughsAndEndlessDepth() throws IOException {
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>";
        assertThat(kinds(laughs.getBytes(StandardCharsets.UTF_8))).containsExactly(Kind.BROKEN_XML);
        assertThat(kinds("<a>".repeat(1000).getBytes(StandardCharsets.UTF_8))).containsExactly(Kind.TOO_LARGE);
    }

    @Test
    void refusesAZipBomb() throws IOException {
        byte[] zip = XdomeaFixtures.zip(Map.of("a.bin", new byte[20 * 1024 * 1024]));
        assertThat(kinds(zip)).containsExactly(Kind.TOO_MUCH_COMPRESSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../etc/passwd", "/etc/passwd", "a/../../b", "C:\\b", "a\u0000b"})
    void refusesNamesThatLeadOutOfThePackage(String name) throws IOException {
        assertThat(kinds(XdomeaFixtures.zip(Map.of(name, new byte[1])))).containsExactly(Kind.UNSAFE_NAME);
    }

    @Test
    void refusesTheSameNameTwiceAndTwoMessages() throws IOException {
        byte[] one = {1};
        assertThat(kinds(XdomeaFixtures.zip(Map.of("a/x.pdf", one, "b/X.pdf", one))))
                .containsExactly(Kind.NAME_TWICE);
        assertThat(kinds(XdomeaFixtures.zip(Map.of(
                        MESSAGE, one, XdomeaFixtures.PROCESS + "_Aussonderung.Anbieteverzeichnis.0501.xml", one))))
                .containsExactly(Kind.SEVERAL_MESSAGES);
    }

    @Test
    void refusesWhatIsNoPackage() throws IOException {
        assertThat(kinds(new byte[0])).containsExactly(Kind.EMPTY_FILE);
        assertThat(kinds("just words".getBytes(StandardCharsets.UTF_8))).containsExactly(Kind.BROKEN_XML);
        assertThat(kinds(XdomeaFixtures.zip(Map.of("a.pdf", new byte[] {1})))).containsExactly(Kind.NO_MESSAGE);
        assertThat(kinds("<x xmlns='urn:xoev-de:xdomea:schema:1.0.0'/>".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(Kind.UNKNOWN_VERSION);
        byte[] whole = XdomeaFixtures.packed(XdomeaFixtures.message(XdomeaVersion.V3_1_0, MessageKind.DELIVERY));
        assertThat(kinds(Arrays.copyOf(whole, whole.length / 3))).containsExactly(Kind.BROKEN_ZIP);
    }

    private static List<Kind> kinds(byte[] bytes) throws IOException {
        return XdomeaFixtures.read(bytes).findings().stream()
                .map(XdomeaFinding::kind)
                .toList();
    }

    private static XdomeaReading sample(String name) throws IOException {
        assumeThat(XdomeaStandard.isAtHand()).as(XdomeaStandard.MISSING).isTrue();
        return XdomeaReader.read(XdomeaStandard.folder().resolve(name));
    }
}
