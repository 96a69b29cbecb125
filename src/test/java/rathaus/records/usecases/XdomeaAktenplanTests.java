package rathaus.records.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rathaus.records.AktenplanFile;
import rathaus.records.AktenplanPosition;
import rathaus.records.Aussonderungsart;
import rathaus.records.Keeping;
import rathaus.records.Retention;

class XdomeaAktenplanTests {

    private static final LocalDate FROM = LocalDate.of(2027, 1, 1);
    private static final String BASIS = "Aktenplan (xdomea 0301)";

    @ParameterizedTest
    @ValueSource(strings = {"2.4.0", "3.0.0", "3.1.0"})
    void readsPositionsWithTheirPeriods(String version) {
        boolean old = version.equals("2.4.0");
        String ten = old ? "10" : "<AnzahlJahre>10</AnzahlJahre>";
        String ever = old ? "30" : "<Unbefristet>1</Unbefristet>";
        AktenplanFile.Checked checked = read(version, """
                <Einheit><Kennzeichen>97</Kennzeichen><Inhaltsangabe>Wald</Inhaltsangabe>%1$s
                  <Stillgelegt>0</Stillgelegt><Aufbewahrungsdauer>%2$s</Aufbewahrungsdauer>
                  <Einheit><Kennzeichen>97.10</Kennzeichen><Inhaltsangabe>Jagd</Inhaltsangabe>%1$s
                    <Stillgelegt>1</Stillgelegt><Aufbewahrungsdauer>%3$s</Aufbewahrungsdauer></Einheit>
                </Einheit>""".formatted(end(version, "A"), ten, ever));

        assertThat(checked.mistakes()).isEmpty();
        assertThat(checked.entries()).hasSize(2);
        assertThat(checked.entries().getFirst().position())
                .isEqualTo(new AktenplanPosition(
                        "97",
                        "Wald",
                        "97",
                        FROM,
                        true,
                        new Keeping(
                                Optional.of(new Retention(10, BASIS)),
                                Optional.empty(),
                                Optional.of(Aussonderungsart.A))));
        assertThat(checked.entries().getLast().position().number()).isEqualTo("97-10");
        assertThat(checked.entries().getLast().ended()).isTrue();
        assertThat(checked.entries().getLast().position().keeping().retention())
                .contains(old ? new Retention(30, BASIS) : Retention.forEver(BASIS));
    }

    @Test
    void namesWhatItCannotTake() {
        AktenplanFile.Checked checked = read("3.1.0", """
                <Einheit><Kennzeichen>98</Kennzeichen><Inhaltsangabe>Gut</Inhaltsangabe></Einheit>
                <Einheit><Kennzeichen>Abc</Kennzeichen><Inhaltsangabe>Nummer</Inhaltsangabe></Einheit>
                <Einheit><Kennzeichen>98</Kennzeichen><Inhaltsangabe>Zweimal</Inhaltsangabe></Einheit>""");

        assertThat(checked.entries()).hasSize(1);
        assertThat(checked.mistakes()).extracting(AktenplanFile.Mistake::line).containsExactly(2, 3);
    }

    @Test
    void readsNeitherOtherMessagesNorDocumentTypes() {
        String evil = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>";
        assertThat(XdomeaAktenplan.read(evil.getBytes(StandardCharsets.UTF_8), FROM)
                        .mistakes())
                .hasSize(1);
        assertThat(read("4.0.0", "").mistakes()).hasSize(1);
    }

    private static String end(String version, String code) {
        String wrapped = "<code>" + code + "</code>";
        return version.equals("2.4.0")
                ? "<Aussonderungsart>" + wrapped + "</Aussonderungsart>"
                : "<Aussonderungsart><Aussonderungsart>" + wrapped + "</Aussonderungsart></Aussonderungsart>";
    }

    private static AktenplanFile.Checked read(String version, String units) {
        String message = """
                <Aktenplan.Aktenplan.0301 xmlns="urn:xoev-de:xdomea:schema:%s"><Kopf/>
                <Aktenplan><Bezeichnung>Probe</Bezeichnung><Version>1</Version>%s</Aktenplan></Aktenplan.Aktenplan.0301>
                """.formatted(version, units);
        return XdomeaAktenplan.read(message.getBytes(StandardCharsets.UTF_8), FROM);
    }
}
