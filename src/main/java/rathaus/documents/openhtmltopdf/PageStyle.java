package rathaus.documents.openhtmltopdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import rathaus.design.Messages;
import rathaus.documents.Arms;
import rathaus.kernel.Language;

/** The style sheet of a page: one for both media, a few rules for each, the town's colour and the page number. */
final class PageStyle {

    /** A millimetre more or less would touch the window below; wide arms become lower instead. */
    private static final double ARMS_HEIGHT = 20;

    private static final double ARMS_WIDTH = 45;

    private final String common = resource("letter.css");
    private final String paper = resource("paper-only.css");
    private final String screen = resource("screen-only.css");
    private final Messages messages;

    PageStyle(Messages messages) {
        this.messages = messages;
    }

    String of(String colour, Language language, Medium medium, Optional<Arms.Picture> arms) {
        String town = "\n.brand { border-top-color: " + colour + "; }\n.brand .name { color: " + colour + "; }\n"
                + arms.map(PageStyle::size).orElse("");
        return switch (medium) {
            case PAPER -> common + paper + town + pageNumber(language);
            case SCREEN -> common + screen + town;
        };
    }

    private static String size(Arms.Picture picture) {
        double scale = Math.min(ARMS_HEIGHT / picture.height(), ARMS_WIDTH / picture.width());
        return String.format(
                Locale.ROOT,
                "img.arms { width: %.2fmm; height: %.2fmm; }\n",
                picture.width() * scale,
                picture.height() * scale);
    }

    private String pageNumber(Language language) {
        String text = messages.in(language).get("documents.letter.page", "\u0001", "\u0002");
        String content = ("\"" + text.replaceAll("[\"\\\\<]", "") + "\"")
                .replace("\u0001", "\" counter(page) \"")
                .replace("\u0002", "\" counter(pages) \"");
        String number = "content: " + content + "; font-family: \"Fira Sans\"; font-size: 8pt; color: #444a50;"
                + " text-align: right; vertical-align: top; padding-top: 5mm; white-space: nowrap;";
        return "@page { @bottom-right { " + number + " } }\n"
                + "@page :first { @bottom-left { content: element(foot); width: 138mm; vertical-align: top; }"
                + " @bottom-right { " + number + " width: 27mm; padding-top: 1.8mm;"
                + " border-top: 0.2mm solid #8a9096; } }\n";
    }

    /** A text file of this module. */
    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(PageStyle.class.getResourceAsStream("/documents/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
