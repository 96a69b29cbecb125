package rathaus.documents.domain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one entry of Exif (CIPA DC-008, tag 0x0112) that a picture needs to be seen upright. */
final class ExifOrientation {

    private static final int TAG = 0x0112;
    private static final int TIFF = 6;

    private ExifOrientation() {}

    /** The orientation in this APP1 segment, 1 to 8; {@code otherwise} if there is none that can be read. */
    static int of(byte[] bytes, int from, int to, int otherwise) {
        boolean exif = to - from > TIFF + 8 && new String(bytes, from, TIFF, ISO_8859_1).equals("Exif\0\0");
        if (!exif) {
            return otherwise;
        }
        ByteBuffer tiff = ByteBuffer.wrap(bytes, from + TIFF, to - from - TIFF).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return otherwise;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries && directory + 2 + 12 * (i + 1) <= tiff.limit(); i++) {
            int entry = directory + 2 + 12 * i;
            int value = tiff.getShort(entry + 8) & 0xFFFF;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG && value >= 1 && value <= 8) {
                return value;
            }
        }
        return otherwise;
    }

    /** An APP1 segment with this entry and nothing else. */
    static byte[] segment(int orientation) {
        ByteBuffer segment = ByteBuffer.allocate(36);
        segment.putShort((short) 0xFFE1).putShort((short) 34);
        segment.put("Exif\0\0MM".getBytes(ISO_8859_1)).putShort((short) 42).putInt(8);
        segment.putShort((short) 1).putShort((short) TAG).putShort((short) 3).putInt(1);
        segment.putShort((short) orientation).putShort((short) 0).putInt(0);
        return segment.array();
    }
}
