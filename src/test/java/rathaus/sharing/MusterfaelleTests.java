package rathaus.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import rathaus.servicepackage.Befund;
import rathaus.servicepackage.PackageReader;

/** Every delivered package is sound and its Musterfaelle come out as they say. */
class MusterfaelleTests {

    @TestFactory
    Stream<DynamicTest> comeOutAsTheySay() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("leistungen"))) {
            List<Path> packages = folders.filter(Files::isDirectory).sorted().toList();
            assertThat(packages).isNotEmpty();
            return packages.stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                        PackageCheck check = PackageCheck.of(PackageReader.folder(folder), SharingFixtures.ORTSRECHT);
                        assertThat(check.befunde().stream()
                                        .filter(befund -> befund.grade() != Befund.Grade.HINT)
                                        .map(Befund::inOneLine))
                                .isEmpty();
                        assertThat(check.deviations()).isEmpty();
                        assertThat(check.isSound()).isTrue();
                        assertThat(check.musterfaelle()).isGreaterThanOrEqualTo(5);
                    }));
        }
    }
}
