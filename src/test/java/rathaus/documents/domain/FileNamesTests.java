package rathaus.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mietvertrag Łuć.pdf          | PDF  | Mietvertrag Łuć.pdf
            ../../etc/passwd             | PDF  | passwd.pdf
            C:\\Users\\erika\\Scan 1.PDF | PDF  | Scan 1.pdf
            rechnung.pdf.exe             | PDF  | rechnung.pdf.exe.pdf
            foto.jpeg                    | JPEG | foto.jpg
            foto.jpg                     | PNG  | foto.jpg.png
            rechnung\u202Efdp.exe        | PDF  | rechnungfdp.exe.pdf
            a\u0000b\u001Fc\u200Bd.png   | PNG  | abcd.png
            con.pdf                      | PDF  | Dokument.pdf
            LPT1                         | PNG  | Dokument.png
            .htaccess                    | PDF  | htaccess.pdf
            ...                          | PDF  | Dokument.pdf
            '<img src=x onerror=y>.png'  | PNG  | img src=x onerror=y.png
            """)
    void keepsWhatIsHarmless(String claimed, UploadType type, String expected) {
        assertThat(FileNames.harmless(claimed, type)).isEqualTo(expected);
    }

    @Test
    void shortensWithoutBreakingASign() {
        assertThat(FileNames.harmless("😀".repeat(400) + ".pdf", UploadType.PDF))
                .hasSizeLessThan(130)
                .endsWith("😀.pdf");
    }

    @Test
    void isHarmlessForAnyTextAtAll() {
        Random random = new Random(91_379);
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(60), 0, 0x2100).forEach(c -> text.append((char) c));
            assertThat(FileNames.harmless(text.toString(), UploadType.PDF))
                    .hasSizeBetween(5, 130)
                    .endsWith(".pdf")
                    .doesNotContainPattern("[/\\\\\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\"<>|:*?]")
                    .doesNotStartWith(".");
        }
    }
}
