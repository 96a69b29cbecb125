package rathaus.xdomea;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of one version; empty texts are left out, characters that XML cannot carry are dropped. */
final class XmlOut {

    /** Archives compare the prefix as text, so it is always this one. */
    private static final String PREFIX = "xdomea";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;
    private final String namespace;

    XmlOut(XdomeaVersion version) {
        this.namespace = version.namespace();
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The root, which declares the name space. */
    void root(String name, Runnable content) {
        element(name, () -> {
            run(() -> writer.writeNamespace(PREFIX, namespace));
            content.run();
        });
    }

    void attribute(String name, String value) {
        run(() -> writer.writeAttribute(name, value));
    }

    void element(String name, Runnable content) {
        run(() -> writer.writeStartElement(PREFIX, name, namespace));
        content.run();
        run(writer::writeEndElement);
    }

    void text(String name, Object value) {
        if (!value.toString().isEmpty()) {
            element(name, () -> characters(value.toString()));
        }
    }

    /** Also if there is nothing to say. */
    void required(String name, Object value) {
        element(name, () -> characters(value.toString()));
    }

    void flag(String name, boolean value) {
        required(name, value ? "1" : "0");
    }

    /** An element that belongs to no name space, as those of the XÖV basis message. */
    void plain(String name, Runnable content) {
        run(() -> writer.writeStartElement(name));
        content.run();
        run(writer::writeEndElement);
    }

    void plainText(String name, Object value) {
        plain(name, () -> characters(value.toString()));
    }

    /** A code of a list whose name and version the schema fixes. */
    void code(String name, String code) {
        element(name, () -> plainText("code", code));
    }

    /** A code of a list that is to be named. */
    void code(String name, String list, String listVersion, String code) {
        element(name, () -> {
            listed(list, listVersion);
            plainText("code", code);
        });
    }

    void listed(String list, String listVersion) {
        attribute("listURI", list);
        attribute("listVersionID", listVersion);
    }

    byte[] finished() {
        run(() -> {
            writer.writeEndDocument();
            writer.close();
        });
        return bytes.toByteArray();
    }

    private void characters(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(XmlOut::isAllowed).forEach(clean::appendCodePoint);
        run(() -> writer.writeCharacters(clean.toString()));
    }

    /** Char of XML 1.0. */
    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing into memory failed", e);
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }
}
