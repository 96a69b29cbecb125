package rathaus.records.usecases;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import rathaus.records.AktenplanEntry;
import rathaus.records.AktenplanFile.Checked;
import rathaus.records.AktenplanFile.Mistake;
import rathaus.records.AktenplanPosition;
import rathaus.records.Aussonderungsart;
import rathaus.records.Keeping;
import rathaus.records.Retention;

/**
 * Reads the message Aktenplan.Aktenplan.0301 of xdomea 2.4.0, 3.0.0 and 3.1.0 (4.0.0 has none). No document type, no entity,
 * nothing from outside. The message has no line for each position, so a mistake is told by its place in the order.
 */
final class XdomeaAktenplan {

    private static final String MESSAGE = "Aktenplan.Aktenplan.0301";
    private static final String NAMESPACE = "urn:xoev-de:xdomea:schema:";
    private static final Set<String> VERSIONS = Set.of("2.4.0", "3.0.0", "3.1.0");
    private static final int MOST_DEPTH = 12;
    private static final int MOST_POSITIONS = 20_000;

    private final LocalDate from;
    private final List<AktenplanEntry> entries = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private final Set<String> numbers = new HashSet<>();
    private int place;

    private XdomeaAktenplan(LocalDate from) {
        this.from = from;
    }

    static Checked read(byte[] message, LocalDate from) {
        XdomeaAktenplan reading = new XdomeaAktenplan(from);
        Optional<Element> plan = root(message).flatMap(root -> child(root, "Aktenplan"));
        if (plan.isEmpty()) {
            return new Checked(
                    List.of(), List.of(new Mistake(1, "records.plan.mistake.message", "not a message 0301")));
        }
        reading.units(plan.get(), 0);
        return new Checked(reading.entries, reading.mistakes);
    }

    private static Optional<Element> root(byte[] message) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            Document document = builder.parse(new InputSource(new ByteArrayInputStream(message)));
            Element root = document.getDocumentElement();
            String namespace = String.valueOf(root.getNamespaceURI());
            boolean known = namespace.startsWith(NAMESPACE)
                    && VERSIONS.contains(namespace.substring(NAMESPACE.length()))
                    && MESSAGE.equals(root.getLocalName());
            return known ? Optional.of(root) : Optional.empty();
        } catch (SAXException | java.io.IOException e) {
            return Optional.empty();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void units(Element above, int depth) {
        for (Node node = above.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element unit && "Einheit".equals(unit.getLocalName())) {
                if (depth > MOST_DEPTH || ++place > MOST_POSITIONS) {
                    mistakes.add(new Mistake(place, "records.plan.mistake.lines", "too many positions"));
                    return;
                }
                take(unit);
                units(unit, depth + 1);
            }
        }
    }

    private void take(Element unit) {
        String number = text(unit, "Kennzeichen").replaceAll("[./ ]+", "-");
        String title = text(unit, "Inhaltsangabe").isEmpty() ? text(unit, "BetreffKurz") : text(unit, "Inhaltsangabe");
        boolean ended = Set.of("1", "true").contains(text(unit, "Stillgelegt"));
        try {
            if (!numbers.add(number)) {
                mistakes.add(new Mistake(place, "records.plan.mistake.twice", "a second unit of this sign"));
                return;
            }
            entries.add(
                    new AktenplanEntry(new AktenplanPosition(number, title, number, from, true, keeping(unit)), ended));
        } catch (IllegalArgumentException e) {
            mistakes.add(new Mistake(place, "records.plan.mistake.position", String.valueOf(e.getMessage())));
        }
    }

    private static Keeping keeping(Element unit) {
        Optional<Aussonderungsart> end = child(unit, "Aussonderungsart")
                .map(XdomeaAktenplan::deepest)
                .filter(code -> code.matches("[ABV]"))
                .map(Aussonderungsart::valueOf);
        return new Keeping(
                child(unit, "Aufbewahrungsdauer").flatMap(XdomeaAktenplan::retention), Optional.empty(), end);
    }

    private static Optional<Retention> retention(Element duration) {
        String basis = "Aktenplan (xdomea 0301)";
        if (child(duration, "Unbefristet").isPresent()) {
            return Optional.of(Retention.forEver(basis));
        }
        String years = deepest(duration);
        return years.isEmpty() ? Optional.empty() : Optional.of(new Retention(Integer.parseInt(years), basis));
    }

    /** The text of an element, however many elements lie around it: code lists wrap theirs differently by version. */
    private static String deepest(Element element) {
        return element.getTextContent().strip();
    }

    private static String text(Element element, String name) {
        return child(element, name).map(found -> found.getTextContent().strip()).orElse("");
    }

    private static Optional<Element> child(Element element, String name) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && name.equals(child.getLocalName())) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }
}
