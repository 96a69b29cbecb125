package rathaus.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every package says @NullMarked, so that NullAway looks at every class; and says in a sentence what it is for. */
class NullnessTests {

    @TempDir
    Path folder;

    @Test
    void isSwitchedOnInEveryPackage() throws IOException {
        assertThat(unmarked(SourceTree.MAIN)).isEmpty();
    }

    @Test
    void isMissedWhereThePackageDoesNotSayIt() throws IOException {
        Files.createDirectories(folder.resolve("bare"));
        Files.writeString(folder.resolve("bare/Thing.java"), "package bare; class Thing {}");
        assertThat(unmarked(folder)).containsExactly(folder.resolve("bare"));
    }

    /** A package-info of the tests would hide the product's, and with it what a module declares. */
    @Test
    void isNotHiddenByAPackageOfTheTests() throws IOException {
        Path tests = Path.of("src/test/java/rathaus");
        try (Stream<Path> files = Files.walk(tests)) {
            assertThat(files.filter(file -> file.endsWith("package-info.java"))
                            .map(tests::relativize)
                            .filter(file -> Files.exists(SourceTree.MAIN.resolve(file))))
                    .isEmpty();
        }
    }

    private static List<Path> unmarked(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> !isMarked(folder.resolve("package-info.java")))
                    .toList();
        }
    }

    private static boolean isMarked(Path packageInfo) {
        if (!Files.exists(packageInfo)) {
            return false;
        }
        String text = SourceTree.read(packageInfo);
        return text.contains("@NullMarked") && text.contains("/**");
    }
}
