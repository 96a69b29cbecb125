package rathaus.documents.domain;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import rathaus.documents.UploadRefusal;

/**
 * Walks every object of a PDF for what acts or carries: scripts, programs, forms that send, XFA, media, embedded files.
 * Data files of PDF/A-3 (an e-invoice's XML, our own receipt's JSON) may stay.
 */
final class PdfActions {

    private static final Set<String> ACTING = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToE",
            "Rendition",
            "RichMediaExecute",
            "Movie",
            "Sound");
    private static final Set<String> ACTING_KEYS =
            Set.of("JS", "JavaScript", "XFA", "RichMediaContent", "RichMediaSettings");
    private static final int MOST_OBJECTS = 400_000;

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> open = new ArrayDeque<>();

    private PdfActions() {}

    static void refuse(COSDocument document) throws UnsoundFile, IOException {
        PdfActions walk = new PdfActions();
        walk.push(document.getTrailer());
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            walk.push(document.getObjectFromPool(key));
        }
        while (!walk.open.isEmpty()) {
            walk.visit(walk.open.pop());
        }
    }

    private void push(COSBase value) throws UnsoundFile {
        if (value != null && seen.add(value)) {
            open.push(value);
            if (seen.size() > MOST_OBJECTS) {
                throw new UnsoundFile(UploadRefusal.TOO_DENSE);
            }
        }
    }

    private void visit(COSBase value) throws UnsoundFile {
        switch (value) {
            case COSObject reference -> push(reference.getObject());
            case COSArray array -> {
                for (COSBase element : array) {
                    push(element);
                }
            }
            case COSDictionary dictionary -> visit(dictionary);
            default -> {
                // numbers, names and texts do nothing
            }
        }
    }

    private void visit(COSDictionary dictionary) throws UnsoundFile {
        COSBase action = dictionary.getDictionaryObject(COSName.S);
        if (action instanceof COSName name && ACTING.contains(name.getName())) {
            throw new UnsoundFile(UploadRefusal.ACTIVE);
        }
        if (dictionary.containsKey(COSName.EF) && !isData(dictionary)) {
            throw new UnsoundFile(UploadRefusal.EMBEDDED_FILES);
        }
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            if (ACTING_KEYS.contains(entry.getKey().getName())) {
                throw new UnsoundFile(UploadRefusal.ACTIVE);
            }
            push(entry.getValue());
        }
    }

    private static boolean isData(COSDictionary file) {
        String plain = String.valueOf(file.getString(COSName.F)).toLowerCase(Locale.ROOT);
        String unicode = String.valueOf(file.getString(COSName.UF, plain)).toLowerCase(Locale.ROOT);
        return isData(plain) && isData(unicode);
    }

    private static boolean isData(String name) {
        return name.endsWith(".xml") || name.endsWith(".json");
    }
}
