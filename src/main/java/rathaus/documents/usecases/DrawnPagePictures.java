package rathaus.documents.usecases;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import rathaus.documents.Fetched;
import rathaus.documents.PagePictures;

/** Draws with PDFBox and ImageIO, two at once at most, never larger than a screen can show. */
@Component
class DrawnPagePictures implements PagePictures {

    private static final Logger LOG = LoggerFactory.getLogger(DrawnPagePictures.class);
    private static final int WIDEST = 1_400;
    private static final int HIGHEST = 2_400;
    private static final float POINTS_PER_INCH = 72;
    private static final float FINEST = 200;
    private static final int LONGEST_TEXT = 20_000;
    private static final Semaphore LANES = new Semaphore(2);

    @Override
    public Optional<Overview> overview(Fetched.Found file, int page) {
        String name = file.content().fileName();
        return switch (file.content().mediaType()) {
            case "application/pdf" -> drawn(file, document -> overview(document, name, page));
            case "image/jpeg", "image/png" -> Optional.of(new Overview(name, 1, 1, ""));
            default -> Optional.empty();
        };
    }

    private static Optional<Overview> overview(PDDocument document, String name, int wanted) throws IOException {
        int pages = document.getNumberOfPages();
        if (pages == 0) {
            return Optional.empty();
        }
        int page = Math.clamp(wanted, 1, pages);
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(document).strip();
        return Optional.of(
                new Overview(name, page, pages, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text));
    }

    @Override
    public Optional<byte[]> picture(Fetched.Found file, int page) {
        return switch (file.content().mediaType()) {
            case "application/pdf" -> inLane(() -> drawn(file, document -> page(document, page)));
            case "image/jpeg", "image/png" -> page == 1 ? inLane(() -> shrunk(file)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<byte[]> inLane(Supplier<Optional<byte[]>> work) {
        LANES.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            LANES.release();
        }
    }

    private static Optional<byte[]> page(PDDocument document, int page) throws IOException {
        if (page < 1 || page > document.getNumberOfPages()) {
            return Optional.empty();
        }
        PDRectangle box = document.getPage(page - 1).getCropBox();
        float longest = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
        float fine = Math.min(FINEST, POINTS_PER_INCH * WIDEST / longest);
        return Optional.of(png(new PDFRenderer(document).renderImageWithDPI(page - 1, fine, ImageType.RGB)));
    }

    private static <T> Optional<T> drawn(Fetched.Found file, Drawing<T> drawing) {
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            return drawing.of(document);
        } catch (IOException | RuntimeException e) {
            LOG.info(
                    "File {} cannot be drawn: {}",
                    file.content().id(),
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Reads no more pixels than are shown. */
    private static Optional<byte[]> shrunk(Fetched.Found file) {
        String format = file.content().mediaType().substring("image/".length());
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (MemoryCacheImageInputStream input =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(file.bytes()))) {
            reader.setInput(input, true, true);
            int step = Math.max(
                    1, Math.max(Math.ceilDiv(reader.getWidth(0), WIDEST), Math.ceilDiv(reader.getHeight(0), HIGHEST)));
            ImageReadParam sparse = reader.getDefaultReadParam();
            sparse.setSourceSubsampling(step, step, 0, 0);
            return Optional.of(png(opaque(reader.read(0, sparse))));
        } catch (IOException | RuntimeException e) {
            LOG.info(
                    "Picture {} cannot be drawn: {}",
                    file.content().id(),
                    e.getClass().getSimpleName());
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /** Redrawn on white, so that nothing but pixels is left. */
    private static BufferedImage opaque(BufferedImage image) {
        BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = copy.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_SPEED);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, copy.getWidth(), copy.getHeight());
        canvas.drawImage(image, 0, 0, null);
        canvas.dispose();
        return copy;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    @FunctionalInterface
    private interface Drawing<T> {
        Optional<T> of(PDDocument document) throws IOException;
    }
}
