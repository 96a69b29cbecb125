package rathaus.documents.usecases;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Draws an SVG that consists of shapes only. A document type, a script, a picture inside, a filter or a reference to another
 * file is refused before anything is drawn.
 */
final class SvgPicture {

    private static final Set<String> SHAPES = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "title",
            "desc",
            "metadata",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "style");
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int MOST_USES = 60;
    private static final DocumentLimits LIMITS = new DocumentLimits(30, 3, 20_000);

    private SvgPicture() {}

    /** The picture; its longer side is this long. Empty if the file is not such an SVG. */
    static Optional<BufferedImage> drawn(byte[] file, int longer) {
        if (!consistsOfShapes(file)) {
            return Optional.empty();
        }
        LoaderContext context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .documentLimits(LIMITS)
                .build();
        try {
            SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(file), null, context);
            return document == null ? Optional.empty() : drawn(document, longer);
        } catch (RuntimeException e) {
            return Optional.empty(); // the library says in many ways that it cannot read a file
        }
    }

    private static Optional<BufferedImage> drawn(SVGDocument document, int longer) {
        FloatSize size = document.size();
        float longest = Math.max(size.width, size.height);
        if (!(size.width > 0 && size.height > 0) || Float.isInfinite(longest)) {
            return Optional.empty();
        }
        int width = Math.max(1, Math.round(longer * size.width / longest));
        int height = Math.max(1, Math.round(longer * size.height / longest));
        BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.renderWithPlatform(NullPlatformSupport.INSTANCE, pen, new ViewBox(0, 0, width, height));
        pen.dispose();
        return Optional.of(sheet);
    }

    private static boolean consistsOfShapes(byte[] file) {
        try {
            Document document = parsed(file);
            NodeList elements = document.getElementsByTagNameNS("*", "*");
            int uses = 0;
            for (int i = 0; i < elements.getLength(); i++) {
                if (!isShape(elements.item(i))) {
                    return false;
                }
                uses += "use".equals(elements.item(i).getLocalName()) ? 1 : 0;
            }
            Node root = document.getDocumentElement();
            return "svg".equals(root.getLocalName()) && SVG.equals(root.getNamespaceURI()) && uses <= MOST_USES;
        } catch (IOException | SAXException | ParserConfigurationException e) {
            return false;
        }
    }

    /** What stands in another namespace and says so by a prefix is not drawn: notes of the program that wrote the file. */
    private static boolean isShape(Node element) {
        boolean foreign = element.getPrefix() != null && !SVG.equals(element.getNamespaceURI());
        return foreign || SHAPES.contains(element.getLocalName());
    }

    private static Document parsed(byte[] file) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        factory.setNamespaceAware(true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new ByteArrayInputStream(file));
    }
}
