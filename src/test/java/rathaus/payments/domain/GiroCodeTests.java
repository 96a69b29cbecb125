package rathaus.payments.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rathaus.kernel.KommuneId;
import rathaus.kernel.Money;
import rathaus.payments.Kassenzeichen;
import rathaus.payments.Payment;
import rathaus.payments.PaymentState;
import rathaus.payments.QrPicture;

class GiroCodeTests {

    private static final BankAccount ACCOUNT =
            new BankAccount("Gemeinde Schöneck (Beispiel)", Iban.of("DE02 5001 0517 0137 0750 30"));

    @Test
    void writesTheLinesOfTheStandard() {
        Payment payment = payment(3050, "Bewohnerparkausweis");
        assertThat(EpcPayload.of(ACCOUNT, payment).split("\n", -1))
                .containsExactly(
                        "BCD",
                        "002",
                        "1",
                        "SCT",
                        "",
                        "Gemeinde Schöneck (Beispiel)",
                        "DE02500105170137075030",
                        "EUR30.50",
                        "",
                        "",
                        payment.kassenzeichen().value() + " Bewohnerparkausweis");
    }

    @Test
    void aForeignReaderReadsThePictureAgain() throws Exception {
        String payload = EpcPayload.of(ACCOUNT, payment(1234, "Gebühr für Größe € Łódź"));
        Result png =
                read(ImageIO.read(new ByteArrayInputStream(QrPicture.of(payload).png())));
        assertThat(png.getText()).isEqualTo(payload);
        assertThat(png.getResultMetadata()).containsEntry(ResultMetadataType.ERROR_CORRECTION_LEVEL, "M");
        assertThat(read(rasterised(QrPicture.of(payload).svg())).getText()).isEqualTo(payload);
    }

    @Test
    void staysWithin331BytesWhateverStandsInIt() throws Exception {
        Random random = new Random(69);
        for (int run = 0; run < 200; run++) {
            BankAccount account = new BankAccount(text(random, 1 + random.nextInt(120)), ACCOUNT.iban());
            Payment payment = payment(1 + random.nextInt(1_000_000), text(random, 1 + random.nextInt(70)));
            String payload = EpcPayload.of(account, payment);
            assertThat(payload.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(331);
            assertThat(payload).contains(payment.kassenzeichen().value());
            assertThat(payload.split("\n", -1)).hasSize(11);
            assertThat(QrPicture.of(payload).png()).isNotEmpty();
        }
        BankAccount longest = new BankAccount("Ö".repeat(70), ACCOUNT.iban());
        String payload = EpcPayload.of(longest, payment(999_999_99L, "€".repeat(140)));
        assertThat(payload.getBytes(StandardCharsets.UTF_8).length).isBetween(320, 331);
        assertThat(read(ImageIO.read(
                                new ByteArrayInputStream(QrPicture.of(payload).png())))
                        .getText())
                .isEqualTo(payload);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE02120300000000202051", "DE02500105170137075030", "DE02100500000054540402"})
    void takesTheExampleAccounts(String iban) {
        assertThat(new Iban(iban).value()).isEqualTo(iban);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE02120300000000202052",
                "DE20120300000000202051",
                "DE02",
                "",
                "de02120300000000202051",
                "0212030000"
            })
    void refusesWrongCheckDigits(String iban) {
        assertThatThrownBy(() -> new Iban(iban)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Payment payment(long cents, String purpose) {
        return new Payment(
                UUID.randomUUID(),
                Kassenzeichen.of(new KommuneId(2), 4711),
                new Money(cents),
                purpose,
                LocalDate.of(2026, 12, 24),
                false,
                new PaymentState.Requested(Instant.EPOCH));
    }

    private static String text(Random random, int length) {
        String alphabet = "abcxyz ÄÖÜß€Łé😀,.-";
        StringBuilder text = new StringBuilder("x");
        while (text.length() < length) {
            text.appendCodePoint(alphabet.codePointAt(
                    alphabet.offsetByCodePoints(0, random.nextInt(alphabet.codePointCount(0, alphabet.length())))));
        }
        return text.toString();
    }

    private static Result read(BufferedImage image) throws Exception {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))));
    }

    private static BufferedImage rasterised(String svg) {
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
        assertThat(box.find()).isTrue();
        int size = Integer.parseInt(box.group(1)) * 4;
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().fillRect(0, 0, size, size);
        Matcher squares = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
        while (squares.find()) {
            for (int i = 0; i < 16; i++) {
                image.setRGB(
                        Integer.parseInt(squares.group(1)) * 4 + i % 4,
                        Integer.parseInt(squares.group(2)) * 4 + i / 4,
                        0);
            }
        }
        return image;
    }
}
