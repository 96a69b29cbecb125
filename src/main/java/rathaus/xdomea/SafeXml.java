package rathaus.xdomea;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import rathaus.xdomea.XdomeaFinding.Kind;

/** Reads foreign XML: no DTD, no entities, bounded depth and number of elements. */
final class SafeXml {

    static final int MOST_ELEMENTS = 2_000_000;
    static final int MOST_DEPTH = 60;

    private SafeXml() {}

    /** The root with its name space. */
    record Document(String namespace, Element root) {}

    static Document read(InputStream xml, String fileName) throws IOException, Refused {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(xml);
            try {
                return document(reader, fileName);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException trouble) {
                throw trouble;
            }
            throw new Refused(Kind.BROKEN_XML, fileName + ":" + e.getLocation().getLineNumber());
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    private static Document document(XMLStreamReader reader, String fileName) throws XMLStreamException, Refused {
        Deque<Element> open = new ArrayDeque<>();
        Element root = new Element("");
        String namespace = "";
        int elements = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                Element element = new Element(reader.getLocalName());
                if (++elements > MOST_ELEMENTS || open.size() >= MOST_DEPTH) {
                    throw new Refused(Kind.TOO_LARGE, fileName);
                }
                if (open.isEmpty()) {
                    root = element;
                    namespace = String.valueOf(reader.getNamespaceURI());
                } else {
                    open.getLast().add(element);
                }
                open.addLast(element);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.removeLast();
            } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new Refused(Kind.BROKEN_XML, fileName);
            } else if (isText(event) && !open.isEmpty()) {
                open.getLast().append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
        return new Document(namespace, root);
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
    }
}
