package rathaus.documents.domain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import rathaus.documents.UploadRefusal;

/**
 * A JPEG (ITU-T T.81), segment by segment. The picture's data stay as they are, byte for byte; Exif (with place and
 * device), XMP, IPTC, comments and thumbnails go. Of Exif only the orientation stays, so that photos do not lie on their
 * side; colour profiles stay too.
 */
final class JpegFile {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int COMMENT = 0xFE;

    private final byte[] bytes;
    private final ByteArrayOutputStream out;
    private int orientation = 1;

    private JpegFile(byte[] bytes) {
        this.bytes = bytes;
        this.out = new ByteArrayOutputStream(bytes.length);
    }

    static byte[] cleaned(byte[] bytes) throws UnsoundFile {
        JpegFile file = new JpegFile(bytes);
        int end = file.copySegments();
        Signatures.refuseInTrailer(bytes, end);
        byte[] cleaned = file.withOrientation();
        Pixels.check(cleaned, UploadType.JPEG);
        return cleaned;
    }

    /** Copies what makes the picture; answers the position behind it. */
    private int copySegments() throws UnsoundFile {
        int position = 2;
        while (true) {
            int marker = marker(position);
            if (marker == EOI) {
                out.write(0xFF);
                out.write(EOI);
                return position + 2;
            }
            if (marker == SOI || marker == 0) {
                throw new UnsoundFile(UploadRefusal.DAMAGED);
            }
            int end = segmentEnd(position);
            if (isPicture(marker, position)) {
                out.write(bytes, position, end - position);
            }
            if (marker == APP1) {
                orientation = ExifOrientation.of(bytes, position + 4, end, orientation);
            }
            position = marker == SOS ? copyScan(end) : end;
        }
    }

    private int marker(int position) throws UnsoundFile {
        if (position + 2 > bytes.length || (bytes[position] & 0xFF) != 0xFF) {
            throw new UnsoundFile(UploadRefusal.DAMAGED);
        }
        return bytes[position + 1] & 0xFF;
    }

    private int segmentEnd(int position) throws UnsoundFile {
        if (position + 4 > bytes.length) {
            throw new UnsoundFile(UploadRefusal.DAMAGED);
        }
        int length = (bytes[position + 2] & 0xFF) << 8 | (bytes[position + 3] & 0xFF);
        int end = position + 2 + length;
        if (length < 2 || end > bytes.length) {
            throw new UnsoundFile(UploadRefusal.DAMAGED);
        }
        return end;
    }

    private boolean isPicture(int marker, int position) {
        boolean application = marker >= APP0 && marker <= 0xEF;
        if (marker == APP2) {
            return starts(position + 4, "ICC_PROFILE\0");
        }
        if (marker == APP0) {
            return starts(position + 4, "JFIF\0");
        }
        return marker == APP14 || (!application && marker != COMMENT);
    }

    private boolean starts(int position, String text) {
        return position + text.length() <= bytes.length
                && new String(bytes, position, text.length(), ISO_8859_1).equals(text);
    }

    /** Copies entropy-coded data up to the next marker that is no restart and no stuffed byte. */
    private int copyScan(int from) throws UnsoundFile {
        for (int i = from; i + 1 < bytes.length; i++) {
            int next = bytes[i + 1] & 0xFF;
            boolean marker = (bytes[i] & 0xFF) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7);
            if (marker) {
                out.write(bytes, from, i - from);
                return i;
            }
        }
        throw new UnsoundFile(UploadRefusal.DAMAGED);
    }

    private byte[] withOrientation() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(out.size() + 64);
        whole.write(0xFF);
        whole.write(SOI);
        if (orientation != 1) {
            whole.writeBytes(ExifOrientation.segment(orientation));
        }
        whole.writeBytes(out.toByteArray());
        return whole.toByteArray();
    }
}
