package rathaus.documents.usecases;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;
import rathaus.documents.UploadRefusal;
import rathaus.documents.domain.Inspected;
import rathaus.documents.domain.Inspection;
import rathaus.documents.domain.UploadType;

/**
 * Makes a picture of its own of an uploaded PNG or SVG: on white, small enough for the head of a letter. Nothing of the file
 * itself goes on: no metadata, no script, no reference.
 */
final class ArmsDrawing {

    static final int LARGEST = 600;

    private static final int SMALLEST = 40;

    private final Inspection inspection = new Inspection();

    /** The drawing, or why there is none. */
    sealed interface Outcome {}

    record Drawn(byte[] png, int width, int height) implements Outcome {
        @Override
        public String toString() {
            return "Drawn[" + width + "x" + height + "]";
        }
    }

    record Refused(UploadRefusal reason) implements Outcome {}

    Outcome draw(byte[] file) {
        if (isXml(file)) {
            return SvgPicture.drawn(file, LARGEST)
                    .<Outcome>map(ArmsDrawing::written)
                    .orElseGet(() -> new Refused(UploadRefusal.WRONG_TYPE));
        }
        return switch (inspection.inspect(file)) {
            case Inspected.Unsound(UploadRefusal reason) -> new Refused(reason);
            case Inspected.Sound(UploadType type, byte[] cleaned) ->
                type == UploadType.PNG ? pixels(cleaned) : new Refused(UploadRefusal.WRONG_TYPE);
        };
    }

    private static boolean isXml(byte[] file) {
        String begin = new String(file, 0, Math.min(file.length, 64), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading();
        return begin.startsWith("<");
    }

    private static Outcome pixels(byte[] png) {
        return read(png)
                .filter(image -> Math.max(image.getWidth(), image.getHeight()) >= SMALLEST)
                .<Outcome>map(image -> written(fitted(image)))
                .orElseGet(() -> new Refused(UploadRefusal.DAMAGED));
    }

    private static Optional<BufferedImage> read(byte[] png) {
        try {
            return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(png)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Halved until it is nearly right: one large step would leave out lines. */
    private static BufferedImage fitted(BufferedImage image) {
        BufferedImage current = scaled(image, image.getWidth(), image.getHeight());
        while (Math.max(current.getWidth(), current.getHeight()) > LARGEST) {
            double wanted = (double) LARGEST / Math.max(current.getWidth(), current.getHeight());
            double step = Math.max(wanted, 0.5);
            current = scaled(current, side(current.getWidth() * step), side(current.getHeight() * step));
        }
        return current;
    }

    private static int side(double pixels) {
        return Math.max(1, (int) Math.floor(pixels));
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return sheet;
    }

    private static Outcome written(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Drawn(out.toByteArray(), image.getWidth(), image.getHeight());
    }
}
