package rathaus.xdomea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;
import rathaus.xdomea.XdomeaMessage.Head;
import rathaus.xdomea.XdomeaMessage.Imported;
import rathaus.xdomea.XdomeaMessage.Valued;

/** What is written passes the published schemas. */
class XdomeaWriterTests {

    @ParameterizedTest
    @CsvSource({"V3_1_0,OFFER", "V3_1_0,DELIVERY", "V3_1_0,HAND_OVER", "V4_0_0,OFFER", "V4_0_0,DELIVERY"})
    void passesTheSchema(XdomeaVersion version, MessageKind kind) throws Exception {
        validate(XdomeaFixtures.message(version, kind));
    }

    @ParameterizedTest
    @EnumSource(
            value = XdomeaVersion.class,
            names = {"V3_1_0", "V4_0_0"})
    void answersOfAnArchivePassTheSchema(XdomeaVersion version) throws Exception {
        validate(answer(
                version,
                MessageKind.VALUATION,
                List.of(new Valued(XdomeaFixtures.VORGANG, Valuation.DESTROY)),
                List.of()));
        validate(answer(
                version,
                MessageKind.IMPORT_CONFIRMED,
                List.of(),
                List.of(new Imported(XdomeaFixtures.VORGANG, true, "", "StA 1/23"))));
        validate(answer(version, MessageKind.DELIVERY_RECEIVED, List.of(), List.of()));
    }

    @Test
    void theSchemaRefusesAMessageWithoutItsProcess() throws Exception {
        assumeThat(XdomeaStandard.isAtHand()).as(XdomeaStandard.MISSING).isTrue();
        String xml = new String(
                XdomeaWriter.write(XdomeaFixtures.message(XdomeaVersion.V3_1_0, MessageKind.OFFER)),
                StandardCharsets.UTF_8);
        String broken = xml.replaceAll("<xdomea:ProzessID>[^<]*</xdomea:ProzessID>", "");
        assertThat(broken).isNotEqualTo(xml);
        assertThatThrownBy(() ->
                        validate(XdomeaVersion.V3_1_0, MessageKind.OFFER, broken.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void namesPackagesAsArchivesExpectThem() {
        assertThat(XdomeaWriter.packageName(XdomeaFixtures.message(XdomeaVersion.V3_1_0, MessageKind.OFFER)))
                .isEqualTo(XdomeaFixtures.PROCESS + "_Aussonderung.Anbieteverzeichnis.0501.zip")
                .matches("[0-9a-f-]{36}_(Aussonderung\\..*\\.)?050[0-9]\\.(zip|xdomea)");
        assertThat(XdomeaWriter.packageName(XdomeaFixtures.message(XdomeaVersion.V4_0_0, MessageKind.DELIVERY)))
                .isEqualTo(XdomeaFixtures.PROCESS + "_0503_1.zip");
    }

    @Test
    void writesTheSamePackageTwice() throws Exception {
        XdomeaMessage message = XdomeaFixtures.message(XdomeaVersion.V4_0_0, MessageKind.DELIVERY);
        assertThat(XdomeaFixtures.packed(message)).isEqualTo(XdomeaFixtures.packed(message));
    }

    @Test
    void writesNoVersionItCannotProve() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> XdomeaWriter.write(XdomeaFixtures.message(XdomeaVersion.V3_0_0, MessageKind.OFFER)));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> XdomeaWriter.write(XdomeaFixtures.message(XdomeaVersion.V4_0_0, MessageKind.HAND_OVER)));
    }

    private static XdomeaMessage answer(
            XdomeaVersion version, MessageKind kind, List<Valued> valuations, List<Imported> imports) {
        XdomeaMessage asked = XdomeaFixtures.message(version, MessageKind.OFFER);
        Head head = new Head(
                asked.head().process(),
                version.isFour() ? Optional.of(UUID.randomUUID()) : Optional.empty(),
                asked.head().message(),
                asked.head().createdAt(),
                asked.head().recipient(),
                asked.head().sender());
        return new XdomeaMessage(version, kind, head, List.of(), valuations, imports);
    }

    private static void validate(XdomeaMessage message) throws Exception {
        validate(message.version(), message.kind(), XdomeaWriter.write(message));
    }

    private static void validate(XdomeaVersion version, MessageKind kind, byte[] xml) throws Exception {
        assumeThat(XdomeaStandard.isAtHand()).as(XdomeaStandard.MISSING).isTrue();
        XdomeaStandard.schema(version, kind).newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
    }
}
