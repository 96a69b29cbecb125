package rathaus.documents.openhtmltopdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * One parsed set of the fonts of letters: Fira Sans, and Noto Sans for the letters of DIN 91379 that Fira Sans lacks
 * (both SIL OFL 1.1). Parsed fonts carry a reading position, so a set serves one document at a time; see {@link FontShelf}.
 */
final class FontFaces {

    private static final List<Face> FACES = List.of(
            new Face("Fira Sans", "400Regular/FiraSans_400Regular.ttf", 400, FontStyle.NORMAL),
            new Face("Fira Sans", "600SemiBold/FiraSans_600SemiBold.ttf", 700, FontStyle.NORMAL),
            new Face("Fira Sans", "400Regular_Italic/FiraSans_400Regular_Italic.ttf", 400, FontStyle.ITALIC),
            new Face("Noto Sans", "400Regular/NotoSans_400Regular.ttf", 400, FontStyle.NORMAL),
            new Face("Noto Sans", "600SemiBold/NotoSans_600SemiBold.ttf", 700, FontStyle.NORMAL));

    private final List<TrueTypeFont> parsed;

    private FontFaces(List<TrueTypeFont> parsed) {
        this.parsed = parsed;
    }

    static FontFaces parse() {
        List<TrueTypeFont> fonts = new ArrayList<>();
        for (Face face : FACES) {
            fonts.add(face.parse());
        }
        return new FontFaces(fonts);
    }

    /** Offers these fonts to one document, each loaded when the first text needs it. */
    void offerTo(PdfRendererBuilder builder, PDDocument document) {
        for (int i = 0; i < FACES.size(); i++) {
            Face face = FACES.get(i);
            TrueTypeFont font = parsed.get(i);
            builder.useFont(new LoadedOnce(document, font), face.family(), face.weight(), face.style(), true);
        }
    }

    private record Face(String family, String resource, int weight, FontStyle style) {

        TrueTypeFont parse() {
            try (InputStream in = Objects.requireNonNull(
                    FontFaces.class.getResourceAsStream("/documents/fonts/" + resource), resource)) {
                return new TTFParser(true).parse(new RandomAccessReadBuffer(in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class LoadedOnce extends PDFontSupplier {

        private final PDDocument document;
        private final TrueTypeFont font;
        private @Nullable PDFont loaded;

        @SuppressWarnings("NullAway") // supply() never falls back to the font of the superclass
        LoadedOnce(PDDocument document, TrueTypeFont font) {
            super(null);
            this.document = document;
            this.font = font;
        }

        @Override
        public PDFont supply() {
            PDFont known = loaded;
            if (known == null) {
                known = load();
                loaded = known;
            }
            return known;
        }

        private PDFont load() {
            try {
                return PDType0Font.load(document, font, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
