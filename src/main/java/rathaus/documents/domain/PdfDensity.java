package rathaus.documents.domain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import rathaus.documents.UploadRefusal;

/**
 * Measures, before anything opens a PDF, how much its deflated streams hold: a few kilobytes may unpack to gigabytes. Reads
 * the raw bytes and trusts no table or length in the file.
 */
final class PdfDensity {

    private static final long MEGABYTE = 1024L * 1024;
    private static final long MOST_INFLATED = 300 * MEGABYTE;
    /** Tables and object streams are unpacked as soon as the file is opened; pictures are not. */
    private static final long MOST_STRUCTURE = 32 * MEGABYTE;

    private static final int DICTIONARY = 16 * 1024;
    private static final byte[] KEYWORD = "stream".getBytes(ISO_8859_1);
    private static final Pattern PACKED = Pattern.compile("/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\b");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");

    private final byte[] bytes;
    private final byte[] sink = new byte[64 * 1024];
    private long inflated;
    private long structure;

    private PdfDensity(byte[] bytes) {
        this.bytes = bytes;
    }

    static void check(byte[] bytes) throws UnsoundFile {
        PdfDensity density = new PdfDensity(bytes);
        int last = 0;
        for (int at = density.nextStream(0); at >= 0; at = density.nextStream(at)) {
            String dictionary = density.dictionary(last, at);
            refuseNested(dictionary);
            density.inflate(at, isStructure(dictionary));
            last = at;
        }
    }

    /** Position behind the next keyword {@code stream} and its line end; -1 if there is none. */
    private int nextStream(int from) {
        for (int i = Math.max(from, 1); i + KEYWORD.length < bytes.length; i++) {
            boolean here = bytes[i] == 's' && bytes[i - 1] != 'd'; // not endstream
            for (int k = 1; here && k < KEYWORD.length; k++) {
                here = bytes[i + k] == KEYWORD[k];
            }
            if (here) {
                int at = i + KEYWORD.length;
                at += at < bytes.length && bytes[at] == '\r' ? 1 : 0;
                at += at < bytes.length && bytes[at] == '\n' ? 1 : 0;
                return at;
            }
        }
        return -1;
    }

    /** What stands before a stream, back to its object's head; everything if that is far away. */
    private String dictionary(int last, int at) {
        int from = Math.max(last, at - DICTIONARY);
        String text = new String(bytes, from, at - from, ISO_8859_1);
        int object = text.lastIndexOf(" obj");
        return unescaped(object < 0 ? text : text.substring(object));
    }

    /** A stream packed twice hides its true size; no honest program writes one. */
    private static void refuseNested(String dictionary) throws UnsoundFile {
        if (PACKED.matcher(dictionary).results().count() > 1) {
            throw new UnsoundFile(UploadRefusal.TOO_DENSE);
        }
    }

    private static boolean isStructure(String dictionary) {
        return !dictionary.startsWith(" obj") || dictionary.contains("ObjStm") || dictionary.contains("XRef");
    }

    private static String unescaped(String dictionary) {
        return ESCAPED.matcher(dictionary)
                .replaceAll(
                        found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
    }

    private void inflate(int at, boolean isStructure) throws UnsoundFile {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, at, bytes.length - at);
            int count = inflater.inflate(sink);
            while (count > 0) {
                inflated += count;
                structure += isStructure ? count : 0;
                if (inflated > MOST_INFLATED || structure > MOST_STRUCTURE) {
                    throw new UnsoundFile(UploadRefusal.TOO_DENSE);
                }
                count = inflater.inflate(sink);
            }
        } catch (DataFormatException e) {
            return; // not deflated, or damaged: what was unpacked so far is counted
        } finally {
            inflater.end();
        }
    }
}
