package rathaus.documents.pades;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rathaus.documents.PdfConformance;
import rathaus.documents.openhtmltopdf.PressedLetters;

class PadesSignatureTests {

    private static final Instant AT = Instant.parse("2026-11-26T10:00:00Z");

    @TempDir
    Path folder;

    @Test
    void sealsALetterThatStaysWhatItClaims() throws IOException {
        byte[] letter = PressedLetters.rich();
        byte[] sealed = sealed(letter);
        Files.write(Path.of("target/sealed.pdf"), sealed);
        assertThat(SealCheck.holder(letter)).isEmpty();
        assertThat(SealCheck.holder(sealed)).isEqualTo("Beispielsiegel – ohne Rechtswirkung");
        assertThat(PdfConformance.failures(sealed)).isEmpty();
        assertThat(Arrays.copyOf(sealed, letter.length))
                .as("nothing of the letter itself changes")
                .isEqualTo(letter);
    }

    @Test
    void breaksWhenOneByteIsChanged() throws IOException {
        byte[] letter = PressedLetters.rich();
        byte[] sealed = sealed(letter);
        for (int place : new int[] {9, letter.length / 3, letter.length - 20, sealed.length - 7}) {
            byte[] changed = sealed.clone();
            changed[place] ^= 1;
            assertThat(holderOrNothing(changed)).as("byte %s", place).isEmpty();
        }
        byte[] longer = Arrays.copyOf(sealed, sealed.length + 1);
        longer[sealed.length] = '\n';
        assertThat(holderOrNothing(longer)).as("a byte more").isEmpty();
    }

    @Test
    void keepsItsKeyInAFileThatOthersCannotRead() throws IOException {
        Path file = folder.resolve("siegel.p12");
        SealKey first = SealKey.in(file, AT);
        assertThat(SealKey.in(file, AT.plusSeconds(5)).certificate()).isEqualTo(first.certificate());
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        try (PDDocument document = Loader.loadPDF(sealed(PressedLetters.rich()))) {
            assertThat(document.getSignatureDictionaries().getFirst().getReason())
                    .contains("ohne Rechtswirkung");
        }
    }

    private byte[] sealed(byte[] letter) {
        return new PadesSignature(SealKey.in(folder.resolve("siegel.p12"), AT)).under(letter, AT);
    }

    /** A file that cannot even be read is not sealed. */
    private static String holderOrNothing(byte[] pdf) {
        try {
            return SealCheck.holder(pdf);
        } catch (IOException | IllegalArgumentException e) {
            return "";
        }
    }
}
