package rathaus.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The grammar of packages (STYLE 4.3 A4): module, then at most one layer or the name of a system outside. */
class PackageTests {

    private static final Set<String> LAYERS = Set.of("domain", "usecases", "web", "store", "spi");

    /** Systems and standards outside, and the simulation that stands for one. */
    private static final Set<String> SYSTEMS =
            Set.of("clamav", "lucene", "openhtmltopdf", "pades", "pdfbox", "rfc3161", "simulation", "xdatenfelder");

    @Test
    void keepToTheGrammar() {
        assertThat(misplaced(SourceTree.filesByModule().values().stream()
                        .flatMap(List::stream)
                        .map(SourceTree.MAIN::relativize)))
                .isEmpty();
    }

    @Test
    void areRefusedWithAnotherWordForALayerOrASecondLevel() {
        assertThat(misplaced(Stream.of(
                        Path.of("records/Akte.java"),
                        Path.of("records/store/JdbcAkten.java"),
                        Path.of("records/service/Akten.java"),
                        Path.of("records/web/pages/AktePage.java"))))
                .containsExactly("records/service/Akten.java", "records/web/pages/AktePage.java");
    }

    private static List<String> misplaced(Stream<Path> files) {
        return files.filter(file -> file.getNameCount() > 2)
                .filter(file ->
                        file.getNameCount() > 3 || !isKnown(file.getName(1).toString()))
                .map(Path::toString)
                .toList();
    }

    private static boolean isKnown(String name) {
        return LAYERS.contains(name) || SYSTEMS.contains(name);
    }
}
