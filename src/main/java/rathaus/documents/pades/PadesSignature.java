package rathaus.documents.pades;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import rathaus.kernel.LegalDay;

/**
 * Puts a signature under a PDF by adding to its end (ISO 32000-1, 12.8; PAdES baseline B, ETSI EN 319 142-1). What stood there
 * stays byte for byte, the pages look as before, and the file keeps what PDF/A-3a and PDF/UA-1 ask for.
 */
final class PadesSignature {

    private static final String REASON = "Elektronisches Siegel der Vorführung, ohne Rechtswirkung";

    private final CadesSigner signer;

    PadesSignature(SealKey key) {
        this.signer = new CadesSigner(key);
    }

    byte[] under(byte[] pdf, Instant at) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 32 * 1024);
        try (PDDocument document = Loader.loadPDF(pdf, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            document.addSignature(signature(at));
            makeFit(document);
            ExternalSigningSupport toBeSigned = document.saveIncrementalForExternalSigning(out);
            toBeSigned.setSignature(signer.sign(toBeSigned.getContent()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static PDSignature signature(Instant at) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
        signature.setName(SealKey.NAME);
        signature.setReason(REASON);
        signature.getCOSObject().setString(COSName.M, pdfDate(at));
        return signature;
    }

    /** ISO 32000-1, 7.9.4: {@code D:20260115093000+01'00'}. */
    private static String pdfDate(Instant at) {
        return DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmssxxx''")
                .withZone(LegalDay.ZONE)
                .format(at)
                .replace(":", "'")
                .replaceFirst("D'", "D:");
    }

    /** The field shows nothing and lies outside of the page; its page reads annotations in the order of the structure. */
    private static void makeFit(PDDocument document) {
        PDPage first = document.getPage(0);
        first.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        first.getCOSObject().setNeedToBeUpdated(true);
        PDAcroForm form = document.getDocumentCatalog().getAcroForm();
        for (PDField field : form.getFields()) {
            if (field instanceof PDSignatureField) {
                field.setAlternateFieldName(SealKey.NAME);
                for (PDAnnotationWidget widget : field.getWidgets()) {
                    widget.setContents(SealKey.NAME);
                    widget.setRectangle(new PDRectangle(-1, -1, 0, 0));
                    widget.getCOSObject().setNeedToBeUpdated(true);
                }
            }
        }
    }
}
