package rathaus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import rathaus.RathausTest;
import rathaus.applications.ApplicationsFixtures;

/** Takes the pictures of the README. Delete one from {@code docs/images} and run this class to have it taken anew. */
@RathausTest
class ReadmePicturesTests {

    private static final Path IMAGES = Path.of("docs", "images");
    private static final int MOST_BYTES = 200_000;

    private final int port;

    ReadmePicturesTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void showWhatPeopleSee() throws IOException {
        try (Browser phone = Browser.finePhone()) {
            CitizenWindow window = new CitizenWindow(phone, port);
            window.open("/");
            take(window.page(), "home-phone.png");
            window.open("/antrag/bewohnerparkausweis");
            window.press("Antrag beginnen");
            window.answer(ApplicationsFixtures.answers());
            window.press("Weiter");
            window.answer(ApplicationsFixtures.answers());
            window.page().evaluate("document.activeElement.blur(); window.scrollTo(0, 0)");
            take(window.page(), "form-phone.png");
        }
    }

    private static void take(Page page, String name) throws IOException {
        byte[] picture = page.screenshot();
        assertThat(picture).as(name).hasSizeLessThanOrEqualTo(MOST_BYTES);
        Path file = Files.createDirectories(IMAGES).resolve(name);
        if (Files.notExists(file)) {
            Files.write(file, picture);
        }
        assertThat(Files.size(file)).as(name).isLessThanOrEqualTo(MOST_BYTES);
    }
}
