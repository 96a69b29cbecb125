package rathaus.forms.xdatenfelder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.xml.sax.SAXException;
import rathaus.servicepackage.PackageReader;

/** What is exported is valid: the schema against the XSD of XDatenfelder 3.0.0, code lists against that of OASIS. */
class ExportTests {

    @Test
    void needsThePublishedXsd() {
        assumeTrue(Standards.areAtHand(), Standards.MISSING);
        assertThat(packages()).hasSizeGreaterThanOrEqualTo(3);
    }

    @TestFactory
    Stream<DynamicTest> isValidForEveryPackage() {
        assumeTrue(Standards.areAtHand(), Standards.MISSING);
        return packages().stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    XdatenfelderExport.Outcome.Written written =
                            XdatenfelderFixtures.export(PackageReader.folder(folder));
                    validate("3.0.0/xdatenfelder.xsd", written.schema());
                }));
    }

    @TestFactory
    Stream<DynamicTest> isValidForEveryImportedSchema() {
        return Standards.schemas().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    XdatenfelderExport.Outcome.Written written = XdatenfelderFixtures.export(
                            XdatenfelderFixtures.draft(Files.readAllBytes(file), Standards.codeListsBeside(file))
                                    .files());
                    validate("3.0.0/xdatenfelder.xsd", written.schema());
                    for (byte[] list : written.codeLists().values()) {
                        validate("2.0/genericode.xsd", list);
                    }
                }));
    }

    /** Its form comes back with the same fields; what the format cannot say is gone. */
    @TestFactory
    Stream<DynamicTest> canBeImportedAgain() {
        return packages().stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    PackageReader.Reading reading = PackageReader.folder(folder);
                    XdatenfelderExport.Outcome.Written written = XdatenfelderFixtures.export(reading);
                    XdatenfelderImport.Outcome.Drafted draft =
                            XdatenfelderFixtures.draft(written.schema(), written.codeLists());
                    List<String> before = fields(((PackageReader.Reading.Read) reading).paket());
                    List<String> after = fields(XdatenfelderFixtures.paket(draft, XdatenfelderFixtures.form(draft)));
                    assertThat(SchemaOutline.lost(before, after)).isEmpty();
                    assertThat(SchemaOutline.lost(after, before))
                            .as("questions for what an XDatenfelder group cannot say: when it applies")
                            .allMatch(field -> field.matches("mit_.* janein"));
                }));
    }

    private static List<String> fields(rathaus.servicepackage.Leistungspaket paket) {
        RawForm raw = RawForm.of(paket);
        return raw.ids().stream()
                .sorted()
                .map(id -> id + " " + raw.field(id).get("typ"))
                .toList();
    }

    static List<Path> packages() {
        try (Stream<Path> folders = Files.list(Path.of("leistungen"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void validate(String xsd, byte[] document) throws SAXException, IOException {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        Validator validator = factory.newSchema(
                        Standards.fim().resolve("xsd-xdatenfelder").resolve(xsd).toFile())
                .newValidator();
        validator.validate(new StreamSource(new ByteArrayInputStream(document)));
    }
}
