package rathaus.servicepackage;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads one XML file of a package, or one that becomes a package: UTF-8, no document type, so no entity but the five of XML
 * itself; bounded depth and number of elements.
 */
public final class XmlFile {

    private static final Bounds IN_A_PACKAGE = new Bounds(16, 5000);

    private final XMLStreamReader reader;
    private final Bounds bounds;
    private int elements;

    private XmlFile(XMLStreamReader reader, Bounds bounds) {
        this.reader = reader;
        this.bounds = bounds;
    }

    /** How deep elements may nest, and how many there may be. */
    public record Bounds(int depth, int elements) {}

    /** The root element; empty, with a finding, if the file is refused. */
    public static Optional<Element> read(PackageFile file, Befunde befunde) {
        return read(file, IN_A_PACKAGE, befunde);
    }

    /**
     * The root element of a file from outside; empty, with a finding, if the file is refused.
     *
     * @param name how findings call the file
     */
    public static Optional<Element> read(String name, byte[] content, Bounds bounds, Befunde befunde) {
        return read(new PackageFile(name, content), bounds, befunde);
    }

    private static Optional<Element> read(PackageFile file, Bounds bounds, Befunde befunde) {
        Optional<String> text = file.text();
        if (text.isEmpty() || text.get().contains("<!DOCTYPE") || text.get().contains("<!ENTITY")) {
            befunde.error(
                    file.path(), 0, "xml", "Die Datei ist nicht UTF-8 oder hat einen DOCTYPE.", "DOCTYPE entfernen.");
            return Optional.empty();
        }
        try {
            return Optional.of(new XmlFile(open(text.get().replaceFirst("^\uFEFF", "")), bounds).root());
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            befunde.error(file.path(), Math.max(line, 0), "xml", "Die Datei ist kein gültiges XML.", "Stelle prüfen.");
            return Optional.empty();
        }
    }

    private static XMLStreamReader open(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new StringReader(text));
    }

    private Element root() throws XMLStreamException {
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.DTD) {
                throw new XMLStreamException("No document type", reader.getLocation());
            }
        }
        Element root = element(0);
        while (reader.hasNext()) {
            reader.next();
        }
        return root;
    }

    private Element element(int depth) throws XMLStreamException {
        if (depth > bounds.depth() || ++elements > bounds.elements()) {
            throw new XMLStreamException("Too deep or too many elements", reader.getLocation());
        }
        int line = reader.getLocation().getLineNumber();
        String namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
        String name = reader.getLocalName();
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        List<Element> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> children.add(element(depth + 1));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                case XMLStreamConstants.COMMENT, XMLStreamConstants.SPACE -> {}
                default -> throw new XMLStreamException("Not allowed here", reader.getLocation());
            }
        }
        return new Element(
                namespace,
                name,
                Map.copyOf(attributes),
                List.copyOf(children),
                text.toString().strip(),
                line);
    }

    /**
     * An element of an XML file that knows its line; namespaces are resolved and dropped for attributes.
     *
     * @param namespace namespace of the element, or empty
     * @param name local name
     * @param text the character content directly inside, stripped
     */
    public record Element(
            String namespace,
            String name,
            Map<String, String> attributes,
            List<Element> children,
            String text,
            int line) {

        /** Children of this name. */
        public List<Element> children(String childName) {
            return children.stream()
                    .filter(child -> child.name().equals(childName))
                    .toList();
        }

        /** An attribute, or the empty text. */
        public String attribute(String attribute) {
            return attributes.getOrDefault(attribute, "");
        }
    }
}
