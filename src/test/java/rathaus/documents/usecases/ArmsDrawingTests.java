package rathaus.documents.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rathaus.documents.UploadRefusal;

class ArmsDrawingTests {

    private static final String HEAD =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 80 100'>";

    private final ArmsDrawing drawing = new ArmsDrawing();

    @Test
    void drawsShapesOnWhite() throws IOException {
        ArmsDrawing.Outcome outcome =
                drawing.draw(svg("<title>Wappen</title><defs><path id='a' d='M20 20h40v60h-40z' fill='#cc0000'/></defs>"
                        + "<use xlink:href='#a'/></svg>"));
        assertThat(outcome).isInstanceOfSatisfying(ArmsDrawing.Drawn.class, drawn -> {
            assertThat(drawn.width()).isEqualTo(480);
            assertThat(drawn.height()).isEqualTo(600);
            assertThat(colour(drawn, 5, 5)).isEqualTo(0xFFFFFF);
            assertThat(colour(drawn, 240, 300)).isEqualTo(0xCC0000);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script></svg>",
                "<image xlink:href='https://evil.example/p.png' width='9' height='9'/></svg>",
                "<image xlink:href='file:///etc/passwd' width='9' height='9'/></svg>",
                "<foreignObject/></svg>",
                "<filter id='f'/></svg>",
                "<image xmlns='urn:other' href='https://evil.example/p.png'/></svg>",
                "<path d='M0 0h9'>",
            })
    void refusesWhatIsMoreThanShapes(String rest) {
        assertThat(drawing.draw(svg(rest))).isEqualTo(new ArmsDrawing.Refused(UploadRefusal.WRONG_TYPE));
    }

    @Test
    void refusesDocumentTypesAndOtherFiles() {
        String entity = "<!DOCTYPE svg [<!ENTITY a 'aaaa'>]>" + HEAD + "<title>&a;</title></svg>";
        assertThat(drawing.draw(entity.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new ArmsDrawing.Refused(UploadRefusal.WRONG_TYPE));
        assertThat(drawing.draw("%PDF-1.7".getBytes(StandardCharsets.UTF_8))).isInstanceOf(ArmsDrawing.Refused.class);
        assertThat(drawing.draw("<svg><path d='M0 0h9v9z'/></svg>".getBytes(StandardCharsets.UTF_8)))
                .as("an SVG says that it is one")
                .isInstanceOf(ArmsDrawing.Refused.class);
        assertThat(drawing.draw(new byte[0])).isEqualTo(new ArmsDrawing.Refused(UploadRefusal.EMPTY));
        assertThat(drawing.draw(svg("<use xlink:href='#a'/>".repeat(61) + "</svg>")))
                .isInstanceOf(ArmsDrawing.Refused.class);
    }

    @Test
    void drawsALargePngSmallerAndWithoutWhatWasWrittenInIt() throws IOException {
        BufferedImage large = new BufferedImage(1500, 900, BufferedImage.TYPE_INT_ARGB);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(large, "png", png);
        assertThat(drawing.draw(png.toByteArray())).isInstanceOfSatisfying(ArmsDrawing.Drawn.class, drawn -> {
            assertThat(drawn.width()).isBetween(598, 600);
            assertThat(drawn.height()).isBetween(358, 360);
            assertThat(colour(drawn, 9, 9)).as("transparent is white").isEqualTo(0xFFFFFF);
        });
    }

    private static byte[] svg(String rest) {
        return (HEAD + rest).getBytes(StandardCharsets.UTF_8);
    }

    private static int colour(ArmsDrawing.Drawn drawn, int x, int y) {
        try {
            return ImageIO.read(new ByteArrayInputStream(drawn.png())).getRGB(x, y) & 0xFFFFFF;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
