package rathaus.documents.openhtmltopdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.logging.Level;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.w3c.dom.Document;
import rathaus.documents.Attachment;
import rathaus.kernel.ContentHash;
import rathaus.kernel.LegalDay;

/** Turns a finished page of HTML into a PDF whose bytes depend on nothing but the page. */
final class PdfPress {

    private static final String PRODUCER = "Rathaus";
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private final FontShelf fonts = new FontShelf();

    byte[] print(Sheet sheet) {
        return fonts.lend(faces -> print(sheet, faces));
    }

    private static byte[] print(Sheet sheet, FontFaces faces) {
        try (PDDocument document = new PDDocument()) {
            layOut(sheet, faces, document);
            finish(sheet, document);
            ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void layOut(Sheet sheet, FontFaces faces, PDDocument document) throws IOException {
        Document dom = new W3CDom().fromJsoup(Jsoup.parse(sheet.html()));
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useFastMode()
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(SRGB)
                .withProducer(PRODUCER)
                .usePDDocument(document)
                .useUriResolver((base, uri) -> uri.startsWith("data:image/png;base64,") ? uri : null)
                .useExternalResourceAccessControl(
                        (uri, type) -> uri.startsWith("data:"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withW3cDocument(dom, null);
        faces.offerTo(builder, document);
        PdfBoxRenderer renderer = builder.buildPdfRenderer();
        renderer.layout();
        renderer.createPDFWithoutClosing();
    }

    private static void finish(Sheet sheet, PDDocument document) throws IOException {
        OffsetDateTime at = sheet.date().atStartOfDay(LegalDay.ZONE).toOffsetDateTime();
        String pdfDate = pdfDate(at);
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(sheet.title());
        information.setAuthor(sheet.author());
        information.setProducer(PRODUCER);
        information.getCOSObject().setString(COSName.CREATION_DATE, pdfDate);
        information.getCOSObject().setString(COSName.MOD_DATE, pdfDate);
        document.setDocumentInformation(information);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(
                new XmpPacket(sheet.title(), sheet.author(), sheet.language(), at, PRODUCER).bytes());
        document.getDocumentCatalog().setMetadata(metadata);
        EmbeddedFiles.add(document, sheet.attachments(), pdfDate);
        document.setDocumentId(seed(sheet.html()));
    }

    /** ISO 32000-1, 7.9.4: {@code D:20260115000000+01'00'}. */
    private static String pdfDate(OffsetDateTime at) {
        String offset = DateTimeFormatter.ofPattern("xxx").format(at).replace(":", "'");
        return "D:" + DateTimeFormatter.ofPattern("yyyyMMddHHmmss").format(at) + offset + "'";
    }

    private static long seed(String html) {
        return ByteBuffer.wrap(
                        ContentHash.of(html.getBytes(StandardCharsets.UTF_8)).bytes())
                .getLong();
    }

    /** What is printed, and what the file says about itself. */
    record Sheet(
            String html, String title, String author, String language, LocalDate date, List<Attachment> attachments) {}
}
