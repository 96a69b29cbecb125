package rathaus.documents.openhtmltopdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import rathaus.documents.ArchivalForm;
import rathaus.documents.ArchivalForm.Impossible;
import rathaus.documents.ArchivalForm.Why;
import rathaus.documents.PdfConformance;

class ArchivalCopiesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final PdfboxArchivalCopies copies = new PdfboxArchivalCopies();

    @Test
    void makesPdfAOfPicturesThatShowThrough() throws IOException {
        byte[] pdf = made("image/png", picture("png", BufferedImage.TYPE_INT_ARGB));

        assertThat(PdfConformance.failuresOfCopy(pdf)).isEmpty();
        assertThat(copies.of("application/pdf", pdf, "Foto", DAY)).isEqualTo(new ArchivalForm.Claimed("PDF/A-2b"));
    }

    @Test
    void makesPdfAOfPhotosAndOfGreyScans() throws IOException {
        byte[] colour = made("image/jpeg", picture("jpg", BufferedImage.TYPE_INT_RGB));
        byte[] grey = made("image/jpeg", picture("jpg", BufferedImage.TYPE_BYTE_GRAY));

        assertThat(PdfConformance.failuresOfCopy(colour)).isEmpty();
        assertThat(PdfConformance.failuresOfCopy(grey)).isEmpty();
    }

    @Test
    void makesTheSameBytesOfTheSamePicture() throws IOException {
        byte[] photo = picture("jpg", BufferedImage.TYPE_INT_RGB);

        assertThat(made("image/jpeg", photo)).isEqualTo(made("image/jpeg", photo));
    }

    @Test
    void saysWhatItCannotCopy() throws IOException {
        ByteArrayOutputStream ordinary = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(ordinary);
        }

        assertThat(copies.of("application/pdf", ordinary.toByteArray(), "Brief", DAY))
                .isEqualTo(new Impossible(Why.ORDINARY_PDF));
        assertThat(copies.of("image/png", new byte[] {1, 2, 3}, "Bild", DAY)).isEqualTo(new Impossible(Why.UNREADABLE));
        assertThat(copies.of("audio/ogg", new byte[0], "Ton", DAY)).isEqualTo(new Impossible(Why.UNKNOWN_KIND));
    }

    private byte[] made(String mediaType, byte[] picture) {
        return ((ArchivalForm.Made) copies.of(mediaType, picture, "Foto <vom> Ortstermin", DAY)).pdf();
    }

    private static byte[] picture(String format, int type) throws IOException {
        BufferedImage image = new BufferedImage(60, 40, type);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(new Color(20, 120, 60, 128));
        canvas.fillOval(5, 5, 40, 30);
        canvas.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }
}
