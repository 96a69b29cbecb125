package rathaus.forms.xdatenfelder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import rathaus.servicepackage.Befunde;
import rathaus.servicepackage.Section;

/** The published schemas there and back: what they say before is what they say after. */
class RoundTripTests {

    @Test
    void needsThePublishedSchemas() {
        assumeTrue(Standards.areAtHand(), Standards.MISSING);
        assertThat(Standards.schemas()).hasSizeGreaterThanOrEqualTo(4);
    }

    /** Nothing is lost but what {@code docs/how-to/xdatenfelder.md} names. */
    @TestFactory
    Stream<DynamicTest> keepsEverythingASchemaSays() {
        return eachSchema(file -> {
            Map<String, byte[]> beside = Standards.codeListsBeside(file);
            XdatenfelderImport.Outcome.Drafted draft = XdatenfelderFixtures.draft(Files.readAllBytes(file), beside);
            XdatenfelderExport.Outcome.Written written = XdatenfelderFixtures.export(draft.files());
            List<String> before = outline(Files.readAllBytes(file), beside);
            List<String> after = outline(written.schema(), written.codeLists());
            List<String> lost = SchemaOutline.lost(before, after);
            List<String> added = SchemaOutline.lost(after, before);
            System.out.printf("%s: %d statements, %d lost %s%n", file.getFileName(), before.size(), lost.size(), lost);
            assertThat(lost).allMatch(RoundTripTests::isDocumentedLoss);
            assertThat(added).allMatch(line -> line.endsWith(" vorbefuellung=keine"));
        });
    }

    @TestFactory
    Stream<DynamicTest> givesTheSameFormAgain() {
        return eachSchema(file -> {
            XdatenfelderImport.Outcome.Drafted first =
                    XdatenfelderFixtures.draft(Files.readAllBytes(file), Standards.codeListsBeside(file));
            XdatenfelderExport.Outcome.Written written = XdatenfelderFixtures.export(first.files());
            XdatenfelderImport.Outcome.Drafted second =
                    XdatenfelderFixtures.draft(written.schema(), written.codeLists());
            assertThat(content(XdatenfelderFixtures.form(second)))
                    .isEqualTo(content(current(XdatenfelderFixtures.form(first))));
            assertThat(XdatenfelderFixtures.export(second.files()).schema())
                    .isEqualTo(messageIdOf(
                            written.schema(),
                            XdatenfelderFixtures.export(second.files()).schema()));
        });
    }

    @TestFactory
    Stream<DynamicTest> givesTheSameBytesForTheSameSchema() {
        return eachSchema(file -> {
            Map<String, byte[]> beside = Standards.codeListsBeside(file);
            Map<String, byte[]> once =
                    XdatenfelderFixtures.draft(Files.readAllBytes(file), beside).files();
            Map<String, byte[]> again = XdatenfelderFixtures.draft(Files.readAllBytes(file), new TreeMap<>(beside))
                    .files();
            assertThat(once.keySet()).isEqualTo(again.keySet());
            once.forEach((path, content) -> assertThat(again.get(path)).as(path).isEqualTo(content));
        });
    }

    private static Stream<DynamicTest> eachSchema(SchemaTest test) {
        return Standards.schemas().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> test.run(file)));
    }

    private interface SchemaTest {
        void run(Path file) throws IOException;
    }

    private static List<String> outline(byte[] schema, Map<String, byte[]> beside) {
        return SchemaOutline.of(
                XdatenfelderFixtures.schema(schema), FimLists.beside(beside, new Findings("schema.xml")));
    }

    /** Version 3.0.0 has no place for it. */
    private static boolean isDocumentedLoss(String line) {
        return line.matches("/S\\d+ bezeichnungAusgabe=.*");
    }

    /** The form with ids as version 3.0.0 writes them. */
    private static String current(String form) {
        return form.replaceAll("\\b([FGS]\\d{2})(\\d{6})\\b", "$1000$2")
                .replaceAll("\\bF00(-[0-9a-f]{8}-)", "F00000$1");
    }

    /** What the form says, in the characters that XDatenfelder knows. */
    private static String content(String form) {
        Object pages = Section.root("formular.yaml", form, new Befunde())
                .orElseThrow()
                .raw("seiten")
                .orElseThrow();
        return new LatinText().of(pages.toString().replaceAll("\\s+", " "));
    }

    /** The schema with the message id of the other one. */
    private static byte[] messageIdOf(byte[] schema, byte[] other) {
        String id = new String(other, StandardCharsets.UTF_8).replaceAll("(?s).*<xdf:nachrichtID>([^<]*)<.*", "$1");
        return new String(schema, StandardCharsets.UTF_8)
                .replaceFirst("<xdf:nachrichtID>[^<]*<", "<xdf:nachrichtID>" + id + "<")
                .getBytes(StandardCharsets.UTF_8);
    }
}
