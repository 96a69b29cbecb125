package rathaus.documents.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import rathaus.documents.UploadRefusal;

/** Proves that a picture can be opened, in little memory: size first, then every eighth pixel. */
final class Pixels {

    /** More than any telephone makes by itself (50 megapixels). */
    private static final long MOST_PIXELS = 64_000_000;

    private static final int LONGEST_SIDE = 20_000;
    private static final int STEP = 8;

    private Pixels() {}

    static void check(byte[] picture, UploadType type) throws UnsoundFile {
        Iterator<ImageReader> readers =
                ImageIO.getImageReadersByFormatName(type.name().toLowerCase(Locale.ROOT));
        ImageReader reader = readers.next();
        try (MemoryCacheImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            reader.setInput(input, true, true);
            checkSize(reader.getWidth(0), reader.getHeight(0));
            ImageReadParam sparse = reader.getDefaultReadParam();
            sparse.setSourceSubsampling(STEP, STEP, 0, 0);
            if (reader.canReadRaster()) {
                reader.readRaster(0, sparse);
            } else {
                reader.read(0, sparse);
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NullPointerException e) {
            throw new UnsoundFile(UploadRefusal.DAMAGED);
        } finally {
            reader.dispose();
        }
    }

    private static void checkSize(int width, int height) throws UnsoundFile {
        if ((long) width * height > MOST_PIXELS || width > LONGEST_SIDE || height > LONGEST_SIDE) {
            throw new UnsoundFile(UploadRefusal.TOO_MANY_PIXELS);
        }
    }
}
