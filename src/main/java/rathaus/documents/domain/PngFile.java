package rathaus.documents.domain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.zip.CRC32;
import rathaus.documents.UploadRefusal;

/**
 * A PNG (ISO/IEC 15948), chunk by chunk. Keeps the chunks that make the picture; text, time, Exif and what is unknown are
 * left out, so that no place or device of the sender is stored where clerks look.
 */
final class PngFile {

    private static final int SIGNATURE = 8;
    private static final Set<String> PICTURE =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs");

    private PngFile() {}

    static byte[] cleaned(byte[] bytes) throws UnsoundFile {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, SIGNATURE);
        int position = SIGNATURE;
        String name = "";
        while (!name.equals("IEND")) {
            if (position + 12 > bytes.length) {
                throw new UnsoundFile(UploadRefusal.DAMAGED);
            }
            int length = ByteBuffer.wrap(bytes).getInt(position);
            if (length < 0 || length > bytes.length - position - 12) {
                throw new UnsoundFile(UploadRefusal.DAMAGED);
            }
            name = new String(bytes, position + 4, 4, ISO_8859_1);
            checkSum(bytes, position, length);
            if (PICTURE.contains(name)) {
                out.write(bytes, position, length + 12);
            }
            position += length + 12;
        }
        Signatures.refuseInTrailer(bytes, position);
        byte[] cleaned = out.toByteArray();
        Pixels.check(cleaned, UploadType.PNG);
        return cleaned;
    }

    private static void checkSum(byte[] bytes, int position, int length) throws UnsoundFile {
        CRC32 crc = new CRC32();
        crc.update(bytes, position + 4, length + 4);
        if ((int) crc.getValue() != ByteBuffer.wrap(bytes).getInt(position + 8 + length)) {
            throw new UnsoundFile(UploadRefusal.DAMAGED);
        }
    }
}
