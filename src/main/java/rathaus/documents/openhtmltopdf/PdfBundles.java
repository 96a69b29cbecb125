package rathaus.documents.openhtmltopdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.springframework.stereotype.Component;
import rathaus.documents.PrintBundles;

/** Bundles with PDFBox; pages wait in a temporary file, not in memory. */
@Component
final class PdfBundles implements PrintBundles {

    private static final float MARGIN = 28;

    @Override
    public void write(List<Item> items, OutputStream out) throws IOException {
        PDFMergerUtility merger = new PDFMergerUtility();
        List<PDDocument> open = new ArrayList<>();
        try (PDDocument bundle = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            for (Item item : items) {
                byte[] bytes =
                        PrintBundles.canPrint(item.mediaType()) ? item.bytes().get() : new byte[0];
                if (bytes.length > 0) {
                    append(item, bytes, merger, bundle, open);
                }
            }
            bundle.save(out);
        } finally {
            for (PDDocument document : open) {
                document.close();
            }
        }
    }

    private static void append(
            Item item, byte[] bytes, PDFMergerUtility merger, PDDocument bundle, List<PDDocument> open)
            throws IOException {
        if (item.front() && bundle.getNumberOfPages() % 2 == 1) {
            bundle.addPage(new PDPage(PDRectangle.A4));
        }
        if (item.mediaType().equals("application/pdf")) {
            PDDocument source = Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache());
            open.add(source);
            forPaper(source);
            merger.appendDocument(bundle, source);
        } else {
            picture(bytes, bundle);
        }
    }

    /** Structure and embedded files are for screens; on paper there are pages only. */
    private static void forPaper(PDDocument source) {
        source.getDocumentCatalog().setStructureTreeRoot(null);
        source.getDocumentCatalog().setNames(null);
        source.getDocumentCatalog().setOpenAction(null);
        source.getDocumentCatalog().setAcroForm(null);
    }

    private static void picture(byte[] bytes, PDDocument bundle) throws IOException {
        PDImageXObject image = PDImageXObject.createFromByteArray(bundle, bytes, "");
        PDPage page = new PDPage(PDRectangle.A4);
        bundle.addPage(page);
        float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
        float height = PDRectangle.A4.getHeight() - 2 * MARGIN;
        float scale = Math.min(width / image.getWidth(), height / image.getHeight());
        try (PDPageContentStream content = new PDPageContentStream(bundle, page)) {
            content.drawImage(
                    image,
                    MARGIN,
                    PDRectangle.A4.getHeight() - MARGIN - image.getHeight() * scale,
                    image.getWidth() * scale,
                    image.getHeight() * scale);
        }
    }
}
