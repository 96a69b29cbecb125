package rathaus.documents.domain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static rathaus.documents.UploadFixtures.actingPdf;
import static rathaus.documents.UploadFixtures.concat;
import static rathaus.documents.UploadFixtures.densePdf;
import static rathaus.documents.UploadFixtures.encryptedPdf;
import static rathaus.documents.UploadFixtures.pdf;
import static rathaus.documents.UploadFixtures.photoWithPlace;
import static rathaus.documents.UploadFixtures.picture;
import static rathaus.documents.UploadFixtures.pixelBomb;
import static rathaus.documents.UploadFixtures.pngWithText;
import static rathaus.documents.UploadFixtures.text;
import static rathaus.documents.UploadFixtures.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rathaus.documents.UploadRefusal;
import rathaus.documents.domain.Inspected.Sound;
import rathaus.documents.domain.Inspected.Unsound;

class InspectionTests {

    private final Inspection inspection = new Inspection();

    @Test
    void acceptsAPlainPdfUnchanged() {
        byte[] pdf = pdf();
        assertThat(inspection.inspect(pdf)).isEqualTo(new Sound(UploadType.PDF, pdf));
    }

    @ParameterizedTest
    @CsvSource({"jpg, JPEG", "png, PNG"})
    void acceptsPicturesByTheirContent(String format, UploadType type) throws IOException {
        Sound sound = sound(picture(format));
        assertThat(sound.type()).isEqualTo(type);
        assertThat(ImageIO.read(new ByteArrayInputStream(sound.cleaned())).getWidth())
                .isEqualTo(320);
    }

    @Test
    void takesPlaceAndDeviceOutOfPhotosButNotTheOrientation() throws IOException {
        byte[] photo = photoWithPlace();
        byte[] cleaned = sound(photo).cleaned();
        assertThat(new String(photo, ISO_8859_1)).contains("GPS", "MyPhone", "SamsungTrailer");
        assertThat(new String(cleaned, ISO_8859_1)).doesNotContain("GPS", "MyPhone", "SamsungTrailer");
        assertThat(ExifOrientation.of(cleaned, 6, 2 + 36, 1)).isEqualTo(6);
        assertThat(pixels(cleaned)).isEqualTo(pixels(photo));
    }

    @Test
    void takesTextOutOfPngs() {
        assertThat(new String(pngWithText(), ISO_8859_1)).contains("Erika");
        assertThat(new String(sound(pngWithText()).cleaned(), ISO_8859_1)).doesNotContain("Erika");
    }

    @ParameterizedTest
    @ValueSource(strings = {"JavaScript", "Launch", "SubmitForm", "ImportData", "GoToE", "Rendition"})
    void refusesPdfsThatAct(String kind) {
        assertThat(refusal(actingPdf(kind))).isEqualTo(UploadRefusal.ACTIVE);
    }

    @ParameterizedTest
    @CsvSource({"brief.docx, EMBEDDED_FILES", "setup.exe, EMBEDDED_FILES", "rechnung.xml,", "antrag.json,"})
    void refusesPdfsThatCarryOtherThanData(String name, UploadRefusal expected) {
        byte[] carrying = pdf(document -> {
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile(name);
            file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {1, 2})));
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of(name, file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
        });
        if (expected == null) {
            assertThat(inspection.inspect(carrying)).isInstanceOf(Sound.class);
        } else {
            assertThat(refusal(carrying)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "geheim"})
    void refusesLockedPdfs(String userPassword) {
        assertThat(refusal(encryptedPdf(userPassword))).isEqualTo(UploadRefusal.ENCRYPTED);
    }

    @Test
    void refusesFilesOfTwoFormats() {
        assertThat(refusal(concat(pdf(), zip()))).isEqualTo(UploadRefusal.TWO_FORMATS);
        assertThat(refusal(concat(picture("jpg"), zip()))).isEqualTo(UploadRefusal.TWO_FORMATS);
        assertThat(refusal(concat(picture("png"), zip()))).isEqualTo(UploadRefusal.TWO_FORMATS);
        assertThat(refusal(concat(picture("png"), text("<script>alert(1)</script>"))))
                .isEqualTo(UploadRefusal.TWO_FORMATS);
        assertThat(refusal(concat(picture("jpg"), pdf()))).isEqualTo(UploadRefusal.TWO_FORMATS);
        assertThat(refusal(concat(text("%PDF-1.4\n%<html><script>x()</script>\n"), pdf())))
                .isEqualTo(UploadRefusal.TWO_FORMATS);
    }

    @Test
    void refusesADocumentBehindSomethingElse() {
        assertThat(refusal(concat(text("<html>"), pdf()))).isEqualTo(UploadRefusal.WRONG_TYPE);
        assertThat(refusal(concat(zip(), pdf()))).isEqualTo(UploadRefusal.WRONG_TYPE);
        assertThat(refusal(concat(text("GIF89a/*"), picture("jpg")))).isEqualTo(UploadRefusal.WRONG_TYPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "<html></html>",
                "MZ\u0090",
                "%PDF",
                "GIF89a",
                "<svg xmlns='http://www.w3.org/2000/svg'/>"
            })
    void refusesOtherTypes(String content) {
        assertThat(refusal(text(content))).isEqualTo(UploadRefusal.WRONG_TYPE);
    }

    @Test
    void refusesEmptyFiles() {
        assertThat(refusal(new byte[0])).isEqualTo(UploadRefusal.EMPTY);
    }

    @Test
    void refusesBombsBeforeTheyAreUnpacked() {
        assertThat(refusal(pixelBomb())).isEqualTo(UploadRefusal.TOO_MANY_PIXELS);
        assertThat(densePdf(40)).hasSizeLessThan(100_000);
        assertThat(refusal(densePdf(40))).isEqualTo(UploadRefusal.TOO_DENSE);
        assertThat(inspection.inspect(densePdf(10))).isInstanceOf(Sound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "pdf"})
    void refusesWhatBreaksOffInTheMiddle(String format) {
        byte[] whole = format.equals("pdf") ? pdf() : picture(format);
        assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(UploadRefusal.DAMAGED);
    }

    @Test
    void answersEveryMutilatedFileWithAValue() {
        Random random = new Random(20_261_122);
        byte[][] seeds = {
            pdf(), picture("jpg"), picture("png"), photoWithPlace(), pngWithText(), actingPdf("JavaScript")
        };
        for (int i = 0; i < 3000; i++) {
            byte[] file = seeds[i % seeds.length].clone();
            for (int k = random.nextInt(1, 12); k > 0; k--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            int length = random.nextInt(4) == 0 ? random.nextInt(file.length) : file.length;
            assertThat(inspection.inspect(Arrays.copyOf(file, length))).isNotNull();
        }
    }

    private static int[] pixels(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture)).getRGB(0, 0, 320, 240, null, 0, 320);
    }

    private Sound sound(byte[] bytes) {
        return (Sound) inspection.inspect(bytes);
    }

    private UploadRefusal refusal(byte[] bytes) {
        Inspected inspected = inspection.inspect(bytes);
        assertThat(inspected).isInstanceOf(Unsound.class);
        return ((Unsound) inspected).reason();
    }
}
