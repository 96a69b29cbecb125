package rathaus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import rathaus.RathausTest;
import rathaus.SettableClock;
import rathaus.catalogue.PublishedLeistungen;
import rathaus.sharing.MusterfallInput;
import rathaus.tenancy.KommuneScope;
import rathaus.tenancy.Kommunen;

/** Every delivered Leistung by telephone, from its page to the receipt, with the answers of one of its Musterfaelle. */
@RathausTest
class EveryServiceTests {

    private final int port;

    @Autowired
    SettableClock clock;

    @Autowired
    Kommunen kommunen;

    @Autowired
    PublishedLeistungen published;

    EveryServiceTests(@LocalServerPort int port) {
        this.port = port;
    }

    @TestFactory
    Stream<DynamicTest> leadsToTheReceipt() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("leistungen"))) {
            List<Path> packages = folders.filter(Files::isDirectory).sorted().toList();
            assertThat(packages).isNotEmpty();
            return packages.stream()
                    .map(folder -> DynamicTest.dynamicTest(String.valueOf(folder.getFileName()), () -> apply(folder)));
        }
    }

    private void apply(Path folder) {
        MusterfallInput input = MusterfallInput.ofTheFirstThatGoesThrough(folder);
        String name = String.valueOf(folder.getFileName());
        publishBefore(input);
        clock.set(input.day());
        try (Browser phone = Browser.phone()) {
            CitizenWindow window = new CitizenWindow(phone.page(), port, input.kommune());
            window.open("/leistungen/" + name);
            phone.assertAccessible();
            window.follow("Jetzt online beantragen");
            phone.assertAccessible();
            assertThat(window.press("Antrag beginnen")).isEqualTo(200);
            fillIn(window, phone, new TypedForm(window.page(), input));
            phone.screenshot("service-" + name + "-review").assertAccessible();
            window.declare();
            assertThat(window.press("Antrag absenden")).isEqualTo(200);
            phone.assertAccessible();
            assertThat(window.heading()).isEqualTo("Ihr Antrag ist eingegangen");
        }
    }

    /** Musterfaelle keep their day for good; the service has to be online on it whenever this runs. */
    private void publishBefore(MusterfallInput input) {
        clock.set(input.day().minusDays(1));
        KommuneScope.run(kommunen.withSlug(input.kommune()).orElseThrow().id(), () -> published.publish(input.paket()));
    }

    private static void fillIn(CitizenWindow window, Browser phone, TypedForm form) {
        for (int pages = 0; pages < 30 && !window.where().equals("pruefen"); pages++) {
            String page = window.where();
            phone.assertAccessible();
            form.fillIn();
            window.press("Weiter");
            if (window.where().equals(page)) { // answers have opened further questions of this page
                phone.assertAccessible();
                form.fillIn();
                assertThat(window.press("Weiter"))
                        .as("%s of %s", page, window.page().url())
                        .isEqualTo(200);
            }
        }
        assertThat(window.heading()).isEqualTo("Prüfen Sie Ihre Angaben");
    }
}
