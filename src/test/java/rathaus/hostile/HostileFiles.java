package rathaus.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import rathaus.documents.UploadFixtures;

/** Files that must not be taken in as what they claim to be. Made once, because some are dear. */
final class HostileFiles {

    private static final byte[] SCRIPT = latin("<script>hx7()</script>" + Payloads.MARK);

    /** The same for everybody. None of them may be stored. */
    static final List<byte[]> REFUSED = List.of(
            new byte[0],
            UploadFixtures.zip(),
            zipBomb(),
            UploadFixtures.pixelBomb(),
            hugeJpeg(),
            UploadFixtures.densePdf(40),
            UploadFixtures.actingPdf("JavaScript"),
            UploadFixtures.actingPdf("Launch"),
            UploadFixtures.encryptedPdf("hx7"),
            UploadFixtures.concat(UploadFixtures.zip(), UploadFixtures.pdf()),
            UploadFixtures.concat(SCRIPT, UploadFixtures.pdf()),
            UploadFixtures.concat(UploadFixtures.picture("png"), UploadFixtures.pdf(), UploadFixtures.zip()),
            UploadFixtures.concat(latin("GIF89a"), UploadFixtures.zip()),
            Arrays.copyOf(UploadFixtures.pdf(), 200),
            Arrays.copyOf(UploadFixtures.picture("png"), 90),
            Arrays.copyOf(UploadFixtures.picture("jpg"), 300),
            latin("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF"),
            latin("%PDF-1.7\n" + "[".repeat(60_000)),
            latin("%PDF-1.7\n" + "<<".repeat(60_000)),
            latin("\u0089PNG\r\n\u001a\n" + "\u00ff".repeat(400)),
            latin("\u00ff\u00d8\u00ff" + "\u0000".repeat(400)),
            latin("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>hx7()</script></svg>"),
            latin("<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"a\"><!ENTITY b \"&a;&a;&a;\">]><l>&b;</l>"),
            latin("MZ" + "\u0090".repeat(500)),
            SCRIPT);

    private HostileFiles() {}

    /** One of them, some damaged further. */
    static byte[] any(Random random) {
        byte[] file = REFUSED.get(random.nextInt(REFUSED.size()));
        if (file.length < 4 || file.length > 20_000 || random.nextInt(3) > 0) {
            return file;
        }
        byte[] cut = Arrays.copyOf(file, 1 + random.nextInt(Math.min(file.length - 1, 60)));
        return cut;
    }

    /** Some kilobytes that unpack to 200 MB. */
    private static byte[] zipBomb() {
        Deflater deflater = new Deflater(9, true);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] zeros = new byte[1024 * 1024];
        byte[] buffer = new byte[64 * 1024];
        for (int i = 0; i < 200; i++) {
            deflater.setInput(zeros);
            while (!deflater.needsInput()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.end();
        byte[] head = ByteBuffer.allocate(31)
                .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) 0)
                .putShort((short) 8)
                .putInt(0)
                .putInt(0)
                .putInt(packed.size())
                .putInt(200 * 1024 * 1024)
                .putShort((short) 1)
                .putShort((short) 0)
                .put((byte) 'a')
                .array();
        return UploadFixtures.concat(head, packed.toByteArray());
    }

    /** A picture whose head claims 65,535 by 65,535 pixels. */
    private static byte[] hugeJpeg() {
        byte[] jpeg = UploadFixtures.picture("jpg");
        for (int i = 2; i + 9 < jpeg.length; i++) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC0) {
                Arrays.fill(jpeg, i + 5, i + 9, (byte) 0xFF);
                return jpeg;
            }
        }
        throw new IllegalStateException("No frame in the picture");
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
