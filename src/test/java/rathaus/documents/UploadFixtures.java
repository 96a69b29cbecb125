package rathaus.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionFactory;

/** Files that people send, and files that people should not send. */
public final class UploadFixtures {

    private UploadFixtures() {}

    public static byte[] picture(String format) {
        return picture(format, 320, 240);
    }

    public static byte[] picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillOval(10, 10, 200, 200);
        graphics.dispose();
        return bytes(out -> ImageIO.write(image, format, out));
    }

    /** A photo as a telephone takes it: place, device and orientation in Exif, a comment, something behind the end. */
    public static byte[] photoWithPlace() {
        byte[] plain = picture("jpg");
        byte[] tiff = ByteBuffer.allocate(8 + 2 + 24 + 4 + 16)
                .put("MM".getBytes(ISO_8859_1))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0)
                .putShort((short) 0x010E)
                .putShort((short) 2)
                .putInt(16)
                .putInt(38)
                .putInt(0)
                .put("GPS 50.178 8.736".getBytes(ISO_8859_1))
                .array();
        return bytes(out -> {
            out.write(plain, 0, 2);
            segment(out, 0xE1, concat("Exif\0\0".getBytes(ISO_8859_1), tiff));
            segment(out, 0xFE, "Made with MyPhone".getBytes(ISO_8859_1));
            out.write(plain, 2, plain.length - 2);
            out.writeBytes("SamsungTrailer".getBytes(ISO_8859_1));
        });
    }

    public static byte[] pngWithText() {
        return withChunk(picture("png"), "tEXt", "Comment\0Haus von Erika".getBytes(ISO_8859_1));
    }

    /** Some kilobytes that claim to be 60,000 by 60,000 pixels. */
    public static byte[] pixelBomb() {
        byte[] png = picture("png");
        ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
        CRC32 crc = new CRC32();
        crc.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
        return png;
    }

    public static byte[] pdf() {
        return pdf(document -> {});
    }

    public static byte[] pdf(Change change) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            change.apply(document);
            return bytes(document::save);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] encryptedPdf(String userPassword) {
        return pdf(document -> {
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy("owner", userPassword, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
        });
    }

    /** A PDF that opens with this action. */
    public static byte[] actingPdf(String kind) {
        return pdf(document -> {
            org.apache.pdfbox.cos.COSDictionary action = new org.apache.pdfbox.cos.COSDictionary();
            action.setName(COSName.S, kind);
            PDAction made = PDActionFactory.createAction(action);
            document.getDocumentCatalog()
                    .getCOSObject()
                    .setItem(COSName.OPEN_ACTION, made == null ? action : made.getCOSObject());
        });
    }

    /** An object stream of zeros that unpacks to this many megabytes. */
    public static byte[] densePdf(int megabytes) {
        Deflater deflater = new Deflater(9);
        byte[] zeros = new byte[1024 * 1024];
        byte[] packed = bytes(out -> {
            byte[] buffer = new byte[64 * 1024];
            for (int i = 0; i < megabytes; i++) {
                deflater.setInput(zeros);
                while (!deflater.needsInput()) {
                    out.write(buffer, 0, deflater.deflate(buffer));
                }
            }
            deflater.finish();
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
        });
        return pdf(document -> {
            COSStream stream = document.getDocument().createCOSStream();
            try (var raw = stream.createRawOutputStream()) {
                raw.write(packed);
            }
            stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            stream.setItem(COSName.TYPE, COSName.getPDFName("ObjStm"));
            document.getDocumentCatalog().getCOSObject().setItem("Bomb", stream);
        });
    }

    public static byte[] zip() {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("Main.class"));
                zip.write(new byte[] {1, 2, 3});
                zip.closeEntry();
            }
        });
    }

    public static byte[] concat(byte[]... parts) {
        return bytes(out -> {
            for (byte[] part : parts) {
                out.writeBytes(part);
            }
        });
    }

    public static byte[] text(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] withChunk(byte[] png, String name, byte[] content) {
        byte[] named = concat(name.getBytes(ISO_8859_1), content);
        CRC32 crc = new CRC32();
        crc.update(named);
        byte[] chunk = ByteBuffer.allocate(named.length + 8)
                .putInt(content.length)
                .put(named)
                .putInt((int) crc.getValue())
                .array();
        return bytes(out -> {
            out.write(png, 0, 33);
            out.writeBytes(chunk);
            out.write(png, 33, png.length - 33);
        });
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        out.write(0xFF);
        out.write(marker);
        out.write((content.length + 2) >> 8);
        out.write((content.length + 2) & 0xFF);
        out.writeBytes(content);
    }

    private static byte[] bytes(Writing writing) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writing.to(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something done to a new document of one page. */
    @FunctionalInterface
    public interface Change {
        void apply(PDDocument document) throws IOException;
    }

    @FunctionalInterface
    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    /** For the port. */
    public static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
