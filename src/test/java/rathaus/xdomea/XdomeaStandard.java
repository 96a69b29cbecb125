package rathaus.xdomea;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The published schemas and samples beside the checkout; nothing of them is part of the project. */
public final class XdomeaStandard {

    /** Why a test was skipped. */
    public static final String MISSING = "The published xdomea files are not at hand: set RATHAUS_STANDARDS";

    private XdomeaStandard() {}

    /** The folder of the standard. */
    public static Path folder() {
        String beside = Files.exists(Path.of("../shared/standards")) ? "../shared/standards" : "../../shared/standards";
        return Path.of(System.getenv().getOrDefault("RATHAUS_STANDARDS", beside), "xdomea");
    }

    /** Whether there is something to test against. */
    public static boolean isAtHand() {
        return Files.isDirectory(folder().resolve("3.1.0"));
    }

    /** The schema of a version: of the Aussonderung, or of the Abgabe. */
    public static Schema schema(XdomeaVersion version, MessageKind kind) throws SAXException {
        String group = kind == MessageKind.HAND_OVER ? "Abgabe" : "Aussonderung";
        Path versions = folder().resolve(version.number() + (version.isFour() ? "/local" : ""));
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory.newSchema(new StreamSource(versions.resolve("xdomea-Nachrichten-" + group + "Durchfuehren.xsd")
                .toFile()));
    }
}
