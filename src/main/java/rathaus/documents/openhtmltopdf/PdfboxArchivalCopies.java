package rathaus.documents.openhtmltopdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.owasp.encoder.Encode;
import org.springframework.stereotype.Component;
import rathaus.documents.ArchivalCopies;
import rathaus.documents.ArchivalForm;
import rathaus.documents.ArchivalForm.Impossible;
import rathaus.documents.ArchivalForm.Why;
import rathaus.kernel.ContentHash;
import rathaus.kernel.LegalDay;

/** One page for one picture, with its pixels as they are: PDF/A-2b (ISO 19005-2). */
@Component
class PdfboxArchivalCopies implements ArchivalCopies {

    private static final String CLAIM = "PDF/A-2b";
    private static final int LONGEST_METADATA = 1024 * 1024;
    private static final Pattern PART = Pattern.compile("pdfaid:part(?:>|\\s*=\\s*[\"'])\\s*([1-4])");
    private static final Pattern CONFORMANCE =
            Pattern.compile("pdfaid:conformance(?:>|\\s*=\\s*[\"'])\\s*([ABUEFabuef])");

    private static final String METADATA = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>B</pdfaid:conformance>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <xmp:CreateDate>%s</xmp:CreateDate>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>""";

    @Override
    public ArchivalForm of(String mediaType, byte[] bytes, String title, LocalDate date) {
        try {
            return switch (mediaType) {
                case "application/pdf" -> pdf(bytes);
                case "image/jpeg", "image/png" -> picture(mediaType, bytes, title, date);
                default -> new Impossible(Why.UNKNOWN_KIND);
            };
        } catch (IOException e) {
            return new Impossible(Why.UNREADABLE);
        }
    }

    private static ArchivalForm pdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            PDMetadata metadata = document.getDocumentCatalog().getMetadata();
            if (metadata == null) {
                return new Impossible(Why.ORDINARY_PDF);
            }
            byte[] packet = metadata.createInputStream().readNBytes(LONGEST_METADATA);
            String text = new String(packet, StandardCharsets.UTF_8);
            Matcher part = PART.matcher(text);
            Matcher conformance = CONFORMANCE.matcher(text);
            if (!part.find()) {
                return new Impossible(Why.ORDINARY_PDF);
            }
            String letter = conformance.find() ? conformance.group(1).toLowerCase(java.util.Locale.ROOT) : "";
            return new ArchivalForm.Claimed("PDF/A-" + part.group(1) + letter);
        }
    }

    private static ArchivalForm picture(String mediaType, byte[] bytes, String title, LocalDate date)
            throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDImageXObject image = mediaType.equals("image/jpeg")
                    ? JPEGFactory.createFromByteArray(document, bytes)
                    : LosslessFactory.createFromImage(document, opaque(bytes));
            if (image.getColorSpace() instanceof PDDeviceCMYK) {
                return new Impossible(Why.FOREIGN_COLOURS);
            }
            place(document, image);
            describe(document, title, date);
            document.setDocumentId(
                    ByteBuffer.wrap(ContentHash.of(bytes).bytes()).getLong());
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 16 * 1024);
            document.save(out);
            return new ArchivalForm.Made(out.toByteArray(), CLAIM);
        }
    }

    /** On white: what shows through depends on the viewer. */
    private static BufferedImage opaque(byte[] bytes) throws IOException {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes));
        if (read == null) {
            throw new IOException("Not a picture");
        }
        BufferedImage opaque = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = opaque.createGraphics();
        canvas.drawImage(read, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return opaque;
    }

    /** As large as A4 allows in the position of the picture. */
    private static void place(PDDocument document, PDImageXObject image) throws IOException {
        boolean wide = image.getWidth() > image.getHeight();
        PDRectangle a4 = PDRectangle.A4;
        PDRectangle sheet = wide ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4;
        PDPage page = new PDPage(sheet);
        document.addPage(page);
        float scale = Math.min(sheet.getWidth() / image.getWidth(), sheet.getHeight() / image.getHeight());
        float width = image.getWidth() * scale;
        float height = image.getHeight() * scale;
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(image, (sheet.getWidth() - width) / 2, (sheet.getHeight() - height) / 2, width, height);
        }
    }

    private static void describe(PDDocument document, String title, LocalDate date) throws IOException {
        String at = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                date.atStartOfDay(LegalDay.ZONE).toOffsetDateTime());
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(METADATA.formatted(Encode.forXml(title), at).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo("sRGB IEC61966-2.1");
        intent.setOutputCondition("sRGB IEC61966-2.1");
        intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        intent.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(intent);
    }
}
