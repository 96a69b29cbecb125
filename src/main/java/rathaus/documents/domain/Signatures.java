package rathaus.documents.domain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import rathaus.documents.UploadRefusal;

/** Finds a second format in one file: an archive behind a picture, a web page before a document. */
final class Signatures {

    /** A ZIP archive ends with this record and at most 65,535 bytes of comment (APPNOTE 4.3.16). */
    private static final String ZIP_END = "PK\u0005\u0006";

    private static final int ZIP_TAIL = 22 + 65_535;

    private static final List<String> FOREIGN = List.of(
            ZIP_END,
            "pk\u0003\u0004",
            "rar!\u001a",
            "7z\u00bc\u00af",
            "%pdf-",
            "\u007felf",
            "mz\u0090",
            "<?php",
            "<script",
            "<html",
            "<!doctype",
            "<svg",
            "#!/");

    private static final List<String> MARKUP =
            List.of("<html", "<script", "<!doctype", "<svg", "<?php", "<body", "<iframe");

    private static final Pattern RAW_ACTION = Pattern.compile("/(?:JavaScript|Launch|RichMediaExecute)[\\s/<>()\\[]");

    private static final int MAIL_HEAD = 64 * 1024;
    private static final Pattern MAIL_BEGINNING = Pattern.compile("[!-9;-~]{1,76}:");
    private static final Pattern MAIL_FROM = Pattern.compile("(?im)^from:[ \\t]?\\S");
    private static final Pattern MAIL_DATE = Pattern.compile("(?im)^date:[ \\t]?\\S");

    private Signatures() {}

    static boolean begins(byte[] bytes, UploadType type) {
        String start = new String(bytes, 0, Math.min(8, bytes.length), ISO_8859_1);
        return switch (type) {
            case PDF -> start.startsWith("%PDF-1.") || start.startsWith("%PDF-2.");
            case JPEG -> start.startsWith("\u00ff\u00d8\u00ff");
            case EML -> isMail(bytes);
            case PNG -> start.equals("\u0089PNG\r\n\u001a\n");
        };
    }

    private static boolean isMail(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(MAIL_HEAD, bytes.length), ISO_8859_1);
        return head.indexOf('\0') < 0
                && MAIL_BEGINNING.matcher(head).lookingAt()
                && MAIL_FROM.matcher(head).find()
                && MAIL_DATE.matcher(head).find();
    }

    /** Cameras leave bytes behind a picture; they are cut off. A second format there was put there. */
    static void refuseInTrailer(byte[] bytes, int from) throws UnsoundFile {
        String trailer = new String(bytes, from, bytes.length - from, ISO_8859_1).toLowerCase(Locale.ROOT);
        for (String foreign : FOREIGN) {
            if (trailer.contains(foreign.toLowerCase(Locale.ROOT))) {
                throw new UnsoundFile(UploadRefusal.TWO_FORMATS);
            }
        }
    }

    /** A PDF that is an archive too, or begins like a web page. */
    static void refuseBesidePdf(byte[] bytes) throws UnsoundFile {
        int tail = Math.max(0, bytes.length - ZIP_TAIL);
        boolean archive = new String(bytes, tail, bytes.length - tail, ISO_8859_1).contains(ZIP_END);
        String head = new String(bytes, 0, Math.min(1024, bytes.length), ISO_8859_1).toLowerCase(Locale.ROOT);
        if (archive || MARKUP.stream().anyMatch(head::contains)) {
            throw new UnsoundFile(UploadRefusal.TWO_FORMATS);
        }
    }

    /** Scripts in objects that one reader overlooks and another runs. */
    static void refuseRawActions(byte[] bytes) throws UnsoundFile {
        String raw = new String(bytes, ISO_8859_1);
        if (RAW_ACTION.matcher(raw).find()) {
            throw new UnsoundFile(UploadRefusal.ACTIVE);
        }
    }
}
