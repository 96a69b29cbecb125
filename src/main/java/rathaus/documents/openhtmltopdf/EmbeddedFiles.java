package rathaus.documents.openhtmltopdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import rathaus.documents.Attachment;

/** Puts attachments into a document as associated files (ISO 19005-3, 6.8). */
final class EmbeddedFiles {

    private EmbeddedFiles() {}

    static void add(PDDocument document, List<Attachment> attachments, String pdfDate) throws IOException {
        if (attachments.isEmpty()) {
            return;
        }
        Map<String, PDComplexFileSpecification> byName = new TreeMap<>();
        COSArray associated = new COSArray();
        for (Attachment attachment : attachments) {
            PDComplexFileSpecification file = specification(document, attachment, pdfDate);
            if (byName.put(attachment.fileName(), file) != null) {
                throw new IllegalArgumentException("Two attachments of one name");
            }
            associated.add(file.getCOSObject());
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(byName);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
    }

    private static PDComplexFileSpecification specification(PDDocument document, Attachment attachment, String pdfDate)
            throws IOException {
        byte[] content = attachment.content();
        PDEmbeddedFile embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
        embedded.setSubtype(attachment.mediaType());
        embedded.setSize(content.length);
        COSDictionary parameters = embedded.getCOSObject().getCOSDictionary(COSName.PARAMS);
        if (parameters != null) {
            parameters.setItem(COSName.MOD_DATE, new COSString(pdfDate));
        }
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(attachment.fileName());
        file.setFileUnicode(attachment.fileName());
        file.setFileDescription(attachment.description());
        file.setEmbeddedFile(embedded);
        file.setEmbeddedFileUnicode(embedded);
        file.getCOSObject()
                .setName(
                        COSName.getPDFName("AFRelationship"),
                        attachment.relationship().pdfName());
        return file;
    }
}
